import { readFileSync } from "node:fs";
import path from "node:path";
import { commandsOf } from "../../src/cli/commands";
import { built } from "./built";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8");

const cli = built();
const page = read("docs/command-line.md");

/** What stands in a line after the program's name, as a shell takes it apart. */
const argumentsOf = (line: string) =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, within, bare]) => within ?? bare ?? "");

const shown = (text: string) =>
  [...text.matchAll(/^npx career-comparison (.*)$/gm)].map(([, line]) => line ?? "");

const examples = commandsOf({
  described: { groups: [], functions: [] },
  calculator: () => Promise.reject(new Error("Nothing is calculated here.")),
}).flatMap((command) => command.examples);

beforeAll(() => cli.write("pairs.csv", /```csv\n([\s\S]*?)```/.exec(page)?.[1] ?? ""));

describe.each([
  ["docs/command-line.md", shown(page)],
  ["README.md", shown(read("README.md"))],
  ["the help", examples],
])("every command in %s", (_, lines) => {
  it("is among those that are tried", () => expect(lines).not.toEqual([]));

  it.each(lines)("runs: %s", async (line) => {
    const { code, err } = await cli.run([...argumentsOf(line), ...overwriting(line)]);
    expect([code, code === 0 || err]).toEqual([0, true]);
  });
});

describe("docs/command-line.md", () => {
  it("shows every command, and every option that a person would look for", () => {
    for (const command of ["compare", "ready-made", "set", "get", "data"]) {
      expect(shown(page).some((line) => line.startsWith(command))).toBe(true);
    }
    for (const option of [
      "--place",
      "--measures",
      "--pay-over-time",
      "--force",
      "--json",
      "--sources",
      "--list",
    ]) {
      expect(page).toContain(option);
    }
  });
});

/** The same file is written from several places. */
function overwriting(line: string): readonly string[] {
  return /^(compare|ready-made|set) (?!--list|--help)/.test(line) ? ["--force"] : [];
}
