import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";

const ROOT = path.resolve(__dirname, "../..");
const FUNCTIONS = path.join(ROOT, "src/functions");

/** Ids are stored in people's workbooks: one may be added, none may ever go. */
const PERMANENT = [
  "SALARY",
  "WAGE",
  "GROWTH",
  "OPENINGS",
  "EMPLOYMENT",
  "EDUCATION",
  "EXPERIENCE",
  "TRAINING",
  "GET",
  "TITLE",
  "CODE",
  "FIND",
  "LIST",
  "SOURCE",
  "VERSION",
  "TABLE",
];

interface Parameter {
  name: string;
  description?: string;
  optional?: boolean;
  customEnumId?: string;
}
interface Metadata {
  functions: { id: string; name: string; description?: string; helpUrl?: string; parameters: Parameter[] }[];
  enums: { id: string; values: { tooltip: string }[] }[];
}

const files = readdirSync(FUNCTIONS)
  .map((file) => path.join(FUNCTIONS, file))
  .filter((file) => readFileSync(file, "utf8").includes("@customfunction"));
let metadata: Metadata;

beforeAll(async () => {
  const generated = await generateCustomFunctionsMetadata(files);
  expect(generated.errors).toEqual([]);
  metadata = JSON.parse(generated.metadataJson) as Metadata;
});

describe("functions.json", () => {
  it("holds every permanent id, and no id is new without being listed", () => {
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...PERMANENT].sort());
  });

  it("is made of every file that the build is given", () => {
    const build = readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
    const listed = /FUNCTIONS = \[([^\]]*)\]/.exec(build)?.[1]?.match(/\w+/g) ?? [];
    expect(files.map((file) => path.basename(file, ".ts")).sort()).toEqual([...listed].sort());
  });

  it("holds every exported function of those files", () => {
    const exported = files.flatMap(
      (file) => readFileSync(file, "utf8").match(/^export (async )?function \w+/gm) ?? [],
    );
    expect(exported).toHaveLength(metadata.functions.length);
  });

  it("describes every function, gives it a help page of its own, and describes every argument", () => {
    for (const each of metadata.functions) {
      expect(each.description?.length).toBeGreaterThan(20);
      expect(each.helpUrl).toBe(`https://localhost:3000/help/functions.html#${each.id.toLowerCase()}`);
      for (const parameter of each.parameters) {
        expect(`${each.id}.${parameter.name}: ${parameter.description ?? ""}`).toMatch(/: .{10,}/);
      }
    }
  });

  it("puts optional arguments last", () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  it("offers the same values wherever an enum is shared, each with a tooltip", () => {
    const shared = new Map<string, unknown>();
    for (const { id, values } of metadata.enums) {
      expect(values).toEqual(shared.get(id) ?? values);
      shared.set(id, values);
      for (const { tooltip } of values) expect(tooltip).not.toBe("");
    }
    const used = metadata.functions.flatMap(({ parameters }) =>
      parameters.flatMap((each) => each.customEnumId ?? []),
    );
    expect([...new Set(used)].sort()).toEqual([...shared.keys()].sort());
  });
});
