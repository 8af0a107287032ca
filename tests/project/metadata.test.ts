import { readFileSync } from "node:fs";
import path from "node:path";
import type { CustomFunction } from "./custom-functions";
import { customEnums, customFunctions, functionFiles } from "./custom-functions";

const ROOT = path.resolve(__dirname, "../..");

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

let functions: readonly CustomFunction[];

beforeAll(async () => {
  functions = await customFunctions();
});

describe("functions.json", () => {
  it("holds every permanent id, and no id is new without being listed", () => {
    expect(functions.map(({ id }) => id).sort()).toEqual([...PERMANENT].sort());
  });

  it("is made of every file that the build is given", () => {
    const build = readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
    const listed = /FUNCTIONS = \[([^\]]*)\]/.exec(build)?.[1]?.match(/\w+/g) ?? [];
    expect(functionFiles.map((file) => path.basename(file, ".ts")).sort()).toEqual([...listed].sort());
  });

  it("holds every exported function of those files", () => {
    const exported = functionFiles.flatMap(
      (file) => readFileSync(file, "utf8").match(/^export (async )?function \w+/gm) ?? [],
    );
    expect(exported).toHaveLength(functions.length);
  });

  it("describes every function, gives it a help page of its own, and describes every argument", () => {
    for (const each of functions) {
      expect(each.description?.length).toBeGreaterThan(20);
      expect(each.helpUrl).toBe(`https://localhost:3000/help/functions.html#${each.id.toLowerCase()}`);
      for (const parameter of each.parameters) {
        expect(`${each.id}.${parameter.name}: ${parameter.description ?? ""}`).toMatch(/: .{10,}/);
      }
    }
  });

  it("declares a matrix for every function that spills, and for no other", () => {
    const spilling = functions.filter(({ returns }) => /^(A table|One \w+ a row)/.test(returns ?? ""));
    const matrices = functions.filter(({ result }) => result.dimensionality === "matrix");
    expect(matrices.map(({ id }) => id)).toEqual(spilling.map(({ id }) => id));
  });

  it("puts optional arguments last", () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
    }
  });

  it("offers the same values wherever an enum is shared, each with a tooltip", async () => {
    const shared = new Map<string, unknown>();
    for (const { id, values } of await customEnums()) {
      expect(values).toEqual(shared.get(id) ?? values);
      shared.set(id, values);
      for (const { tooltip } of values) expect(tooltip).not.toBe("");
    }
    const used = functions.flatMap(({ parameters }) => parameters.flatMap((each) => each.customEnumId ?? []));
    expect([...new Set(used)].sort()).toEqual([...shared.keys()].sort());
  });
});
