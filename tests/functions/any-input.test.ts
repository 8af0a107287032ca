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

/** The functions that fill a block of cells; all others fill one. */
const BLOCKS =
  "CERTIFICATIONS CHECK CONFLICTS DIFF DUTIES FIELDS FIND HISTORY LADDER LIST PLACES RANGE RELATED SETTINGS SKILLS SOURCES TABLE".split(
    " ",
  );

const RUNS = 150;

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
const exported = new Map<string, Calculate>();

beforeAll(async () => {
  functions = await describedFunctions();
  for (const file of functionFiles) {
    for (const [name, calculate] of Object.entries((await import(file)) as Record<string, Calculate>)) {
      exported.set(name.toUpperCase(), calculate);
    }
  }
});

/** What is wrong with what a cell would show; `undefined` for a value. */
function fault(value: unknown): string | undefined {
  if (value instanceof CustomFunctions.Error) {
    const told = /^#(N\/A|VALUE!)$/.test(value.code) && /\S.*[.?]$/s.test(value.message ?? "");
    return told ? undefined : `an error without a sentence: ${value.code} ${value.message}`;
  }
  if (typeof value === "string") return undefined;
  if (typeof value === "number") return Number.isFinite(value) ? undefined : `the number ${value}`;
  return `a ${typeof value}`;
}

async function answer(calculate: Calculate, given: readonly unknown[]): Promise<unknown> {
  try {
    return await calculate(...given);
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return error;
    throw error;
  }
}

const IDS = [...new Set(functionFiles.flatMap(declared))];

describe("every function, whatever it is given", () => {
  it.each(IDS)("%s answers with a value of its shape, or with an error that has a sentence", async (id) => {
    const calculate = exported.get(id) as Calculate;
    const parameters = functions.find((each) => each.id === id)?.parameters ?? [];
    const given = fc.tuple(...parameters.map(() => argument));
    await fc.assert(
      fc.asyncProperty(given, async (values) => {
        const shown = await answer(calculate, values);
        const isBlock = BLOCKS.includes(id) && !(shown instanceof CustomFunctions.Error);
        const rows = isBlock ? (shown as unknown[][]) : [[shown]];
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(row.length).toBe(rows[0]?.length);
        expect(rows.flat().flatMap((value) => fault(value) ?? [])).toEqual([]);
      }),
      { numRuns: parameters.length === 0 ? 1 : RUNS },
    );
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
