/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { DescribedFunction } from "../../assets/functions-help/described-functions";
import { describedFunctions, functionFiles } from "../../assets/functions-help/described-functions";
import { dataset, findEveryFigure, loadProfiles } from "../../src/dataset/dataset";
import { citation } from "../../src/dataset/citation";
import { MEASURES } from "../../src/dataset/figure";
import "./cells";

type Calculate = (...given: unknown[]) => unknown;

const RUNS = 100;

const known = fc.constantFrom<unknown>(
  ...["coder", "medical assistant", "29-2072", "technician", "Cashiers", "Pay", "salary", "growth", "duties"],
  ...["ladder", "median", "p90", "TX", "US", "2024-34", "article-4", "oews-2025", "cite", "down", "featured"],
  ...[292072, 0, 1, 3, 0.03, 12, 2015, 2024, 50_000],
);
const odd = fc.constantFrom<unknown>(
  ...[
    "",
    " ",
    "\ud800",
    "\u0000",
    "x".repeat(5000),
    "=1+1",
    "__proto__",
    "constructor",
    "\u202e coder",
    "ﬁ",
    "１２",
  ],
  ...[NaN, Infinity, -Infinity, -0, 1e308, Number.MIN_VALUE, 2 ** 53],
);
const cell = fc.oneof(
  known,
  odd,
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.record({ type: fc.constant("Double"), basicValue: fc.double() }),
  fc.record({ type: fc.constant("Entity"), text: fc.string(), properties: fc.constant({ Period: null }) }),
);
const argument = fc.oneof(
  { weight: 5, arbitrary: cell },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }) },
);

/** The ids in a file: tests are listed before anything that takes time is done. */
function declared(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(/@customfunction (\w+)/g)].map(([, id]) => id ?? "");
}

let functions: readonly DescribedFunction[];
let exported: ReadonlyMap<string, Calculate>;

/** The functions as a host loads them that has these requirement sets. */
async function loadOn(sets: readonly string[]): Promise<void> {
  const isSetSupported = (set: string, version: string) => sets.includes(`${set} ${version}`);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
  jest.resetModules();
  const files = functionFiles.map((file) => import(file) as Promise<Record<string, Calculate>>);
  const entries = (await Promise.all(files)).flatMap((file) => Object.entries(file));
  exported = new Map(entries.map(([name, calculate]) => [name.toUpperCase(), calculate]));
  functions = await describedFunctions();
}

/** What is wrong with what a cell would show; `undefined` for a value. */
function fault(value: unknown): string | undefined {
  if (value instanceof CustomFunctions.Error) {
    const told = /^#(N\/A|VALUE!)$/.test(value.code) && /\S.*[.?]$/s.test(value.message ?? "");
    return told ? undefined : `an error without a sentence: ${value.code} ${value.message}`;
  }
  if (typeof value === "string") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `the number ${value}`;
  if (typeof value !== "object" || value === null) return `a ${typeof value}`;
  const { type, text, basicValue } = value as Readonly<Record<string, unknown>>;
  if (type === "Entity" && typeof text === "string") return undefined;
  return typeof basicValue === "number" ? fault(basicValue) : `an object of type ${String(type)}`;
}

async function answer(calculate: Calculate, given: readonly unknown[]): Promise<unknown> {
  try {
    return await calculate(...given);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

/** An empty block has no problem. */
const TAKES_NOTHING: ReadonlySet<string> = new Set(["CHECK"]);

const IDS = [...new Set(functionFiles.flatMap(declared))];

describe.each([[[]], [["CustomFunctionsRuntime 1.4", "ExcelApi 1.19"]]])(
  "every function on %j, whatever it is given",
  (sets) => {
    beforeAll(() => loadOn(sets));

    it.each(IDS)("%s answers with a value of its shape, or with an error that has a sentence", async (id) => {
      const calculate = exported.get(id) as Calculate;
      const described = functions.find((each) => each.id === id);
      const parameters = described?.parameters ?? [];
      const spills = described?.result.dimensionality === "matrix";
      const given = fc.tuple(...parameters.map(() => argument));
      await fc.assert(
        fc.asyncProperty(given, async (values) => {
          const shown = await answer(calculate, values);
          const isBlock = spills && !(shown instanceof CustomFunctions.Error);
          const rows = isBlock ? (shown as unknown[][]) : [[shown]];
          expect(rows.length).toBeGreaterThan(0);
          for (const row of rows) expect(row.length).toBe(rows[0]?.length);
          expect(rows.flat().flatMap((value) => fault(value) ?? [])).toEqual([]);
        }),
        { numRuns: parameters.length === 0 ? 1 : RUNS },
      );
    });
  },
);

describe("every function whose arguments are left out", () => {
  beforeAll(() => loadOn([]));

  it.each(IDS)("%s says which is missing, where it needs any", async (id) => {
    const parameters = functions.find((each) => each.id === id)?.parameters ?? [];
    for (const nothing of [null, undefined, ""]) {
      const shown = await answer(
        exported.get(id) as Calculate,
        parameters.map(() => nothing),
      );
      const needsAny = parameters.some(({ optional }) => !optional) && !TAKES_NOTHING.has(id);
      expect([nothing, shown instanceof CustomFunctions.Error]).toEqual([nothing, needsAny]);
      if (needsAny) expect(fault(shown)).toBeUndefined();
    }
  });
});

describe("every field of every featured career", () => {
  beforeAll(() => loadOn([]));

  it("has a value, or says why it has none", async () => {
    const get = exported.get("GET") as Calculate;
    for (const { slug } of dataset().careers.filter(({ curated }) => curated)) {
      for (const measure of MEASURES) {
        expect([slug, measure, fault(await answer(get, [slug, measure]))]).toEqual([
          slug,
          measure,
          undefined,
        ]);
      }
    }
  });
});

describe("the source of every figure", () => {
  it("is never empty", async () => {
    const data = dataset();
    await loadProfiles(data);
    for (const career of data.careers.filter(({ curated }) => curated)) {
      for (const measure of MEASURES) {
        for (const figure of findEveryFigure(data, career, measure)) {
          expect(citation(figure.source).length).toBeGreaterThan(10);
          expect(figure.period).not.toBe("");
        }
      }
    }
  });

  it.each(["coder", "biller", "medical assistant", "registered nurse", "Cashiers"])(
    "is told wherever a value is, for %s",
    async (career) => {
      for (const measure of MEASURES) {
        const value = await answer(exported.get("GET") as Calculate, [career, measure]);
        const source = await answer(exported.get("SOURCE") as Calculate, [career, measure]);
        if (value instanceof CustomFunctions.Error) expect(source).toBeInstanceOf(CustomFunctions.Error);
        else expect(source).toEqual(expect.stringMatching(/.{10,}/));
      }
    },
  );
});
