import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CACHED, FRAME_ANCESTORS, headersOf, headersOfAll } from "../../hosting/headers";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const guide = read("docs/administrator.md");
/** The first cells of a table, found by the heading of its first column. */
const firstCells = (heading: string) => {
  const lines = guide.split("\n");
  const at = lines.findIndex((line) => new RegExp(`^\\| ${heading} +\\|`).test(line));
  const end = lines.findIndex((line, index) => index > at && !line.startsWith("|"));
  return lines.slice(at + 2, end).map((line) => /`([^`]+)`/.exec(line)?.[1]);
};

describe("the administrator's guide on headers", () => {
  const written = (name: string, value: string) => [`${name} "${value}"`, `name="${name}" value="${value}"`];

  it.each(["nginx", "apache", "xml"])("says the same to %s as the build does to other hosts", (language) => {
    const [, example = ""] = new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide) ?? [];
    for (const [name, value] of Object.entries(headersOfAll()))
      expect(written(name, value).filter((line) => example.includes(line))).toHaveLength(1);
    const named = [...example.matchAll(/(?:add_header|Header set|<add name=)\s*"?([\w-]+)/g)].map(
      ([, name]) => name,
    );
    expect(new Set(named)).toEqual(new Set(Object.keys(headersOf("taskpane.html"))));
    const cached = [...Object.values(CACHED), headersOf("taskpane.html")["Cache-Control"]];
    const times = [...example.matchAll(/"(public[^"]*)"/g)].map(([, value]) => value);
    expect(times.sort()).toEqual(cached.sort());
    for (const folder of Object.keys(CACHED))
      expect(example).toMatch(new RegExp(`${folder}|path="${folder.slice(0, -1)}"`));
  });

  it("explains every one of them, and who may frame the pane", () => {
    expect(firstCells("header")).toEqual(Object.keys(headersOf("taskpane.html")));
    expect(firstCells("frame-ancestors")).toEqual(FRAME_ANCESTORS);
  });
});

describe("the administrator's guide on versions of Excel", () => {
  const sources = (readdirSync(path.join(ROOT, "src"), { recursive: true }) as string[])
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => read(path.join("src", file)));
  const found = (pattern: RegExp, setOf: (match: RegExpExecArray) => string) =>
    sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => setOf(match)));
  const asked = [
    ...found(/isSetSupported\(\s*"(\w+)",\s*"([\d.]+)"/g, ([, set, version]) => `${set} ${version}`),
    ...found(/excelHas\("([\d.]+)"\)/g, ([, version]) => `ExcelApi ${version}`),
  ];
  const required = [...read("manifest.xml").matchAll(/<Set Name="(\w+)" MinVersion="([\d.]+)"/g)].map(
    ([, set, version]) => `${set} ${version}`,
  );

  it("finds every question that the code asks of Excel", () => {
    const questions = found(/isSetSupported\(/g, ([call]) => call).length;
    // One of them takes the version from whoever asks.
    const answered = found(/isSetSupported\(\s*"\w+",\s*("[\d.]+"|version)/g, ([call]) => call).length;
    expect([questions, required.length]).toEqual([answered, 3]);
  });

  /** What is needed anyhow is everywhere. */
  const isNeeded = (set: string) => {
    const [name, version] = set.split(" ");
    return required.some((each) => {
      const [needed, from] = each.split(" ");
      return needed === name && minor(version) <= minor(from);
    });
  };
  const minor = (version = "") => Number(version.split(".")[1]);

  it("tells of every set that is needed or asked for, and of no other", () => {
    const beyond = asked.filter((set) => !isNeeded(set));
    expect(firstCells("needed").sort()).toEqual([...new Set([...required, ...beyond])].sort());
  });
});
