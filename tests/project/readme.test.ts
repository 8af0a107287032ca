import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describedFunctions, signature } from "../../assets/functions-help/described-functions";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const readme = read("README.md");

describe("the README", () => {
  it("lists every function with its arguments and what it gives", async () => {
    const rows = [...readme.matchAll(/^\| `(CAREER\.\w+\([^)]*\))`\s*\| (.*?)\s*\|$/gm)].map(
      ([, call, gives]) => [call, gives],
    );
    const functions = (await describedFunctions()).map((each) => [signature(each), each.returns]);
    expect(rows.sort()).toEqual(functions.sort());
  });

  it("gives the test command that continuous integration runs", () => {
    const commands = read(".ci/run")
      .match(/^npm .*$/gm)
      ?.join(" && ");
    expect(commands).toBe("npm ci && npm test");
    expect(readme).toContain(commands);
  });

  it("names only scripts that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([\w:]+)/g)].map(([, script]) => script ?? "");
    expect(named.filter((script) => script !== "ci" && !(script in scripts))).toEqual([]);
  });
});

describe("every page of documentation", () => {
  it.each([
    "README.md",
    "docs/administrator.md",
    "docs/advisor.md",
    "docs/architecture.md",
    "docs/command-line.md",
    "docs/functions.md",
  ])("links only to what exists in %s", (file) => {
    const links = [...read(file).matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, link]) => link ?? "");
    const dead = links.filter(
      (link) => !/^https?:/.test(link) && !existsSync(path.join(ROOT, path.dirname(file), link)),
    );
    expect(dead).toEqual([]);
  });
});
