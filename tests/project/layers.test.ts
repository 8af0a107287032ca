import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** A room may import from itself and from rooms to its left; those in one entry never import each other. */
const LINE = [
  ["dataset"],
  ["lookup"],
  ["comparison"],
  ["blueprint"],
  ["render"],
  ["words"],
  ["actions"],
  ["functions", "taskpane", "commands", "cli"],
];
/**
 * The files that know more than their own door: each starts a program, and hands it what the functions answer. The
 * command line has no functions.json of its own besides.
 */
const COMPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  [path.normalize("taskpane/taskpane.tsx"), ["../functions/functions"]],
  [path.normalize("cli/cli.ts"), ["../taskpane/formulas/functions.json", "../functions/functions"]],
]);
const PURE = ["dataset", "lookup", "comparison", "blueprint"];
const SOURCE = path.resolve(__dirname, "../../src");

const files = (readdirSync(SOURCE, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({
    file,
    room: file.split(path.sep)[0] ?? "",
    text: readFileSync(path.join(SOURCE, file), "utf8"),
  }));

const importsOf = (text: string) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*(?:\/\*.*?\*\/\s*)?"([^"]+)"/g)].map(([, from]) => from ?? "");
const place = (room: string) => LINE.findIndex((rooms) => rooms.includes(room));
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|"(?:[^"\\]|\\.)*"/gm, "");

describe("the line of rooms", () => {
  it("holds every room of src", () => {
    expect([...new Set(files.map(({ room }) => room))].sort()).toEqual(LINE.flat().sort());
  });

  it.each(files.filter(({ file }) => !COMPOSITIONS.has(file)))(
    "is never turned round by $file",
    ({ file, room, text }) => {
      const turned = importsOf(text)
        .filter((from) => from.startsWith("."))
        .map((from) => path.join(path.dirname(file), from).split(path.sep)[0] ?? "")
        .filter((other) => other !== room && place(other) >= place(room));
      expect(turned).toEqual([]);
    },
  );
});

describe.each([...COMPOSITIONS])("the composition in %s", (composition, allowed) => {
  it("reaches into other doors for nothing else", () => {
    const text = files.find(({ file }) => file === composition)?.text ?? "";
    const doors = importsOf(text).filter((from) => /^\.\.\/(functions|taskpane|commands|cli)\//.test(from));
    expect(doors).toEqual(allowed);
  });

  it("is imported by no file", () => {
    const importers = files.filter(({ file, text }) =>
      importsOf(text).some((from) =>
        [".ts", ".tsx"].some((end) => path.join(path.dirname(file), from + end) === composition),
      ),
    );
    expect(importers.map(({ file }) => file)).toEqual([]);
  });
});

describe("a pure room", () => {
  it.each(files.filter(({ room }) => PURE.includes(room)))("speaks of no host in $file", ({ text }) => {
    expect(withoutComments(text)).not.toMatch(
      /\b(Excel|Office|CustomFunctions|document|window|localStorage|fetch|Math\.random|Date)\s*[.(]/,
    );
  });
});

describe("zod", () => {
  it("stands at the edges only", () => {
    const users = files
      .filter(({ text }) => importsOf(text).some((from) => from.startsWith("zod")))
      .map(({ file }) => file);
    expect(users.sort()).toEqual(
      [
        "actions/last-choice-schema.ts",
        "actions/recipe-schema.ts",
        "cli/set/row-schema.ts",
        "dataset/profiles-schema.ts",
        "dataset/schema.ts",
      ].map(path.normalize),
    );
  });
});

describe("the whole of src", () => {
  it.each(files)("imports nothing from outside it in $file", ({ file, text }) => {
    const outside = importsOf(text)
      .filter((from) => from.startsWith("."))
      .filter((from) => path.join(path.dirname(file), from).startsWith(".."));
    expect(outside).toEqual([]);
  });
});
