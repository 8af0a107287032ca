import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { built, cellsOf } from "./built";

const cli = built();
const at = (file: string) => path.join(cli.folder, file);
const filesIn = (folder: string) => readdirSync(at(folder)).sort();
const index = (folder: string) => cellsOf(cli.workbook(`${folder}/index.xlsx`), "Index").slice(4);

const PAIRS = `career1,career2,place
coder,biller,TX
medical assistant,coder,
`;

beforeAll(() => cli.write("pairs.csv", PAIRS));

describe("set", () => {
  it("writes a workbook for each row, and an index of them", async () => {
    const { code, out, err } = await cli.run(["set", "pairs.csv", "-o", "made/"]);
    expect([code, out]).toEqual([0, `${path.join("made", "index.xlsx")}\n`]);
    expect(err).toBe("1 of 2 rows\n2 of 2 rows\n2 workbooks written.\n");
    expect(filesIn("made")).toEqual(
      [
        "Medical assistant vs Medical coder.xlsx",
        "Medical coder vs Medical biller in TX.xlsx",
        "index.xlsx",
      ].sort(),
    );
    expect(index("made")).toEqual([
      [
        2,
        "Medical coder, Medical biller",
        "Texas",
        expect.stringContaining("$1,870 a year more"),
        "Medical coder vs Medical biller in TX.xlsx",
      ],
      [
        3,
        "Medical assistant, Medical coder",
        "United States",
        expect.any(String),
        "Medical assistant vs Medical coder.xlsx",
      ],
    ]);
    const texas = cellsOf(cli.workbook("made/Medical coder vs Medical biller in TX.xlsx"), "Coder vs Biller");
    expect(texas.find(([label]) => label === "Median pay")?.[1]).toBe(44180);
  });

  it("links the index to the files beside it", () => {
    const rels = cli.workbook("made/index.xlsx").part("xl/worksheets/_rels/sheet1.xml.rels");
    expect(rels).toContain('Target="Medical%20coder%20vs%20Medical%20biller%20in%20TX.xlsx"');
    expect(rels).toContain('TargetMode="External"');
  });

  it("tells of rows that fail with their line, and makes the rest", async () => {
    cli.write(
      "mixed.csv",
      [
        "\uFEFFCareer 1;career2;PLACE;Pay over time;Student",
        "coder;biller;;no;Ann",
        "codr;biller;;;Bob",
        "",
        '"coder";"registered nurse',
        '";;;',
        "coder;biller;Texsa;;",
        "coder;biller;;perhaps;",
        "coder;;;;",
        ";;;;",
        "coder;biller;;yes;",
      ].join("\r\n"),
    );
    const { code, err } = await cli.run(["set", "mixed.csv", "-o", "mixed"]);
    expect(code).toBe(1);
    expect(err).toContain('The column "Student" is not used.\n');
    expect(err.match(/^Line .*$/gm)).toEqual([
      'Line 3: No career is called "codr". Did you mean "coder"?',
      expect.stringContaining('Line 7: No place is called "Texsa".'),
      'Line 8: The pay over time is "perhaps". Write yes or no.',
      "Line 9: A comparison takes 2 to 6 careers; 1 given.",
    ]);
    expect(err).toMatch(/3 workbooks written, 4 rows failed\.\n$/);
    expect(index("mixed").map(([line, , , , file]) => [line, file])).toEqual([
      [2, "Medical coder vs Medical biller.xlsx"],
      [3, "Not made"],
      [5, "Medical coder vs Registered nurse.xlsx"],
      [7, "Not made"],
      [8, "Not made"],
      [9, "Not made"],
      [11, "Medical coder vs Medical biller (2).xlsx"],
    ]);
    expect(index("mixed")[1]?.[3]).toBe('Not made: No career is called "codr". Did you mean "coder"?');
  });

  it("reads what Excel calls Unicode text, in tabs", async () => {
    const table =
      'careers\tmeasures\tfile\r\n"coder; biller | medical assistant"\tpay; growth\tÜbersicht für José\r\n';
    cli.write("unicode.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, "utf16le")]));
    expect((await cli.run(["set", "unicode.txt", "-o", "unicode"])).code).toBe(0);
    expect(filesIn("unicode").map((name) => name.normalize("NFC"))).toEqual([
      "index.xlsx",
      "Übersicht für José.xlsx",
    ]);
    const labels = cellsOf(
      cli.workbook("unicode/Übersicht für José.xlsx"),
      "Coder vs Biller vs Assistant",
    ).map(([label]) => label);
    expect(labels).toContain("Projected growth");
    expect(labels).not.toContain("Education");
  });

  it("makes names of files that every system takes, and no two alike", async () => {
    cli.write(
      "names.csv",
      [
        "careers,file",
        ...[
          "../../escape",
          "CON",
          "index",
          "Same.xlsx",
          "same",
          "a/b\\c:d*e?<f>|g",
          "=1+1",
          "'50% #1'. ",
          "x".repeat(200),
        ].map((name) => `coder;biller,"${name}"`),
      ].join("\n"),
    );
    expect((await cli.run(["set", "names.csv", "-o", "names"])).code).toBe(0);
    expect(filesIn("names")).toEqual(
      [
        "'50 1'.xlsx",
        "=1+1.xlsx",
        "CON_.xlsx",
        "Same.xlsx",
        "a b c d e f g.xlsx",
        "escape.xlsx",
        "index (2).xlsx",
        "index.xlsx",
        "same (2).xlsx",
        `${"x".repeat(100)}.xlsx`,
      ].sort(),
    );
    expect(existsSync(path.join(cli.folder, "..", "escape.xlsx"))).toBe(false);
  });

  it("keeps text from the table text, whatever it begins with", async () => {
    cli.write("formulas.csv", 'careers,place,file\n"=HYPERLINK(""x"");coder",,\ncoder;biller,,=cmd()\n');
    expect((await cli.run(["set", "formulas.csv", "-o", "formulas"])).code).toBe(1);
    const { workbook } = cli.workbook("formulas/index.xlsx");
    const cells = Object.values(workbook.Sheets["Index"] ?? {}) as readonly {
      readonly f?: string;
      readonly v?: unknown;
    }[];
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.map(({ v }) => v)).toEqual(
      expect.arrayContaining(['=HYPERLINK("x"), coder', "=cmd().xlsx"]),
    );
  });

  it("takes from its options what rows do not say", async () => {
    await cli.run(["set", "pairs.csv", "-o", "usual", "-p", "CA", "-m", "growth", "--pay-over-time"]);
    expect(index("usual").map(([, , place]) => place)).toEqual(["Texas", "California"]);
    const labels = cellsOf(
      cli.workbook("usual/Medical assistant vs Medical coder in CA.xlsx"),
      "Assistant vs Coder",
    ).map(([label]) => label);
    expect(labels).toContain("Projected growth");
    expect(labels).not.toContain("Median pay");
  });

  it("says that standard input has no rows", async () => {
    const { code, err } = await cli.run(["set", "-", "-o", "none"], "careers\n");
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("standard input has a first line with the columns"),
    ]);
    expect(existsSync(at("none/index.xlsx"))).toBe(false);
  });

  it("reads standard input", async () => {
    const { code, err } = await cli.run(["set", "-", "-o", "piped"], PAIRS);
    expect([code, err]).toEqual([0, "2 workbooks written.\n"]);
    expect(filesIn("piped")).toHaveLength(3);
  });

  it("writes over nothing, unless told to", async () => {
    const again = await cli.run(["set", "pairs.csv", "-o", "made"]);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining('index.xlsx" is there already')]);
    mkdirSync(at("half"));
    writeFileSync(at("half/Medical coder vs Medical biller in TX.xlsx"), "mine");
    const half = await cli.run(["set", "pairs.csv", "-o", "half"]);
    const left = path.join("half", "Medical coder vs Medical biller in TX.xlsx");
    expect([half.code, half.err]).toEqual([
      1,
      expect.stringContaining(`Line 2: "${left}" is there already, and is left as it is. Use --force`),
    ]);
    expect(half.err).toMatch(/\n1 workbook written, 1 there already\.\n$/);
    expect(readFileSync(at(left), "utf8")).toBe("mine");
    expect(index("half").map(([, , , finding, file]) => [finding, file])).toEqual([
      [
        "This workbook was there already, and was left as it is.",
        "Medical coder vs Medical biller in TX.xlsx",
      ],
      [expect.stringContaining("a year more"), "Medical assistant vs Medical coder.xlsx"],
    ]);
    expect((await cli.run(["set", "pairs.csv", "-o", "half", "--force"])).code).toBe(0);
    expect(cli.workbook("half/Medical coder vs Medical biller in TX.xlsx").workbook.SheetNames).toEqual([
      "Coder vs Biller",
    ]);
  });

  it("reads up to a quotation mark that is not closed, and says where it is", async () => {
    cli.write("broken.csv", `${PAIRS}"coder,biller,\ncoder,biller,\n`);
    const { code, err } = await cli.run(["set", "broken.csv", "-o", "broken"]);
    expect([code, err]).toEqual([1, expect.stringContaining("Line 4: A quotation mark is not closed")]);
    expect(filesIn("broken")).toHaveLength(3);
  });

  it("says of what, where and when its index tells, and whose figures stand in", async () => {
    await cli.run(["set", "pairs.csv", "-o", "told"]);
    expect(index("told").map(([, , , finding]) => finding)).toEqual([
      expect.stringMatching(
        / a year more .*\. Median annual pay, Texas, May 2023\. .*Medical biller: BLS has no figures/,
      ),
      expect.stringMatching(/ a year more .*\. Median annual pay, United States, May 2025\. /),
    ]);
  });

  it("drops no career of a row without a word", async () => {
    const eight = Array.from({ length: 8 }, (_, at) => `career${at + 1}`).join(",");
    const codes = "coder,biller,29-1141,31-9092,43-6013,31-9094,31-9097,29-2052";
    cli.write("eight.csv", `${eight},place\n${codes},\ncoder,,,,,,,biller,\n`);
    const many = await cli.run(["set", "eight.csv", "-o", "eight"]);
    expect([many.code, many.err]).toEqual([
      1,
      expect.stringContaining("Line 2: A comparison takes 2 to 6 careers; 8 given."),
    ]);
    expect(filesIn("eight")).toEqual(["Medical coder vs Medical biller.xlsx", "index.xlsx"]);
    cli.write("wide.csv", "career1,career2\ncoder,biller,phlebotomist\ncoder,biller,\n");
    const wide = await cli.run(["set", "wide.csv", "-o", "wide"]);
    expect([wide.code, wide.err]).toEqual([
      1,
      expect.stringContaining('Line 2: "phlebotomist" stands under no column\'s name.'),
    ]);
    expect(wide.err).not.toContain("Line 3");
  });

  it("says how many it wrote where there can be no index", async () => {
    mkdirSync(at("barred/index.xlsx"), { recursive: true });
    const { code, err } = await cli.run(["set", "pairs.csv", "-o", "barred", "--force"]);
    expect([code, err]).toEqual([1, expect.stringContaining("2 workbooks written.\n")]);
    expect(err).toContain('index.xlsx" could not be written: it is a folder.');
  });

  it("says that letters are not readable", async () => {
    cli.write("latin.csv", Buffer.from("careers,file\ncoder;biller,Jos\xe9\n", "latin1"));
    const { code, err } = await cli.run(["set", "latin.csv", "-o", "latin"]);
    expect([code, err]).toEqual([1, expect.stringContaining("Save the table as “CSV UTF-8” in Excel")]);
  });

  it.each([
    ["nowhere.csv", undefined, 'There is no file "nowhere.csv"'],
    [".", undefined, '"." is a folder. Give a table, such as pairs.csv.'],
    ["bad.csv", "PK\u0003\u0004 and so on\n", '"bad.csv" is a workbook. In Excel, save'],
    ["bad.csv", "%%\0\0\n", '"bad.csv" is no text. In Excel, save'],
    ["bad.csv", "caree\uFFFDs\n", "The first line of the table holds letters that cannot be read."],
    ["bad.csv", "", '"bad.csv" is empty.'],
    ["bad.csv", "careers,place\n", "no row below it"],
    ["bad.csv", "name,town\na,b\n", 'names no column for careers; it has "name", "town"'],
    ["bad.csv", "careers,Place,place\n", 'two columns "place"'],
  ])("takes %s with %j for wrong use", async (file, content, sentence) => {
    if (content !== undefined) cli.write(file, content);
    const { code, out, err } = await cli.run(["set", file, "-o", "never"]);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(sentence)]);
    expect(existsSync(at("never"))).toBe(false);
  });

  it.each([
    [[], "No table is given"],
    [["pairs.csv"], "Say in which folder"],
    [["pairs.csv", "-o", "-"], '"-" is no folder for them'],
    [["pairs.csv", "-o", "never.xlsx"], '"never.xlsx" is no folder for them'],
    [["pairs.csv", "mixed.csv", "-o", "never"], 'One table at a time: "mixed.csv"'],
    [["pairs.csv", "-o", "never", "-p", "Texsa"], 'Did you mean "Texas"?'],
    [["pairs.csv", "-o", "never", "-m", "groth"], 'Did you mean "growth"'],
  ])("takes %j for wrong use", async (args, sentence) => {
    const { code, out, err } = await cli.run(["set", ...args]);
    expect([code, out, err]).toEqual([2, "", expect.stringContaining(sentence)]);
    expect(existsSync(at("never"))).toBe(false);
  });

  it("says why a folder cannot be made", async () => {
    const { code, err } = await cli.run(["set", "pairs.csv", "-o", "pairs.csv"]);
    expect([code, err]).toEqual([
      1,
      '"pairs.csv" could not be written: there is a file of that name. Give another folder.\n',
    ]);
  });

  it("names the column that a misspelt one was perhaps meant to be", async () => {
    cli.write("misspelt.csv", "careers,plaec\ncoder;biller,TX\n");
    const { err } = await cli.run(["set", "misspelt.csv", "-o", "misspelt"]);
    expect(err).toContain('The column "plaec" is not used. Did you mean place?');
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)("leaves no half file when %s stops it", async (signal, exitCode) => {
    const rows = Array.from({ length: 400 }, () => "coder;biller").join("\n");
    cli.write("many.csv", `careers\n${rows}\n`);
    const child = cli.start(["set", "many.csv", "-o", signal]);
    const ended = new Promise((resolve) => child.on("close", resolve));
    await new Promise((resolve) => child.stderr?.once("data", resolve));
    child.kill(signal);
    expect(await ended).toBe(exitCode);
    const files = filesIn(signal);
    expect(files.length).toBeLessThan(400);
    expect(files.filter((file) => !file.endsWith(".xlsx") || file === "index.xlsx")).toEqual([]);
    for (const file of files.slice(-3)) {
      expect(cli.workbook(`${signal}/${file}`).workbook.SheetNames).toEqual(["Coder vs Biller"]);
    }
  });
});
