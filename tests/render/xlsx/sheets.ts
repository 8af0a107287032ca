import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { articleSheet } from "../../../src/blueprint/article-sheet";
import type { Blueprint, Cell, ChartBlock } from "../../../src/blueprint/blueprint";
import { comparisonSheet } from "../../../src/blueprint/comparison-sheet";
import { sheetName } from "../../../src/blueprint/sheet-name";
import { ARTICLES, articleTable, loadArticleTable } from "../../../src/comparison/article-table";
import { compare, loadComparison } from "../../../src/comparison/comparison";
import type { ComparisonRequest } from "../../../src/comparison/comparison";
import { SETS } from "../../../src/comparison/sets";
import { dataset } from "../../../src/dataset/dataset";

/** A sheet of values, and what to call it. */
export interface Example {
  readonly called: string;
  readonly blueprint: Blueprint;
}

const EXAMPLES = path.resolve(__dirname, "../../examples");

export const CREATED = new Date("2026-05-15T00:00:00Z");

/** The blueprints kept as examples that hold values. */
export function kept(): readonly Example[] {
  return readdirSync(EXAMPLES)
    .filter((file) => !file.endsWith("-live.json"))
    .map((file) => ({
      called: path.basename(file, ".json"),
      blueprint: example(path.basename(file, ".json")),
    }));
}

/** JSON has no word for a cell that is not there. */
export function example(name: string): Blueprint {
  const text = readFileSync(path.join(EXAMPLES, `${name}.json`), "utf8");
  return JSON.parse(text, (_, value: unknown) =>
    Array.isArray(value) ? value.map((each: unknown) => each ?? undefined) : value,
  ) as Blueprint;
}

/** Every ready-made table, as the data set has it now. */
export async function articles(): Promise<readonly Example[]> {
  const data = dataset();
  await loadArticleTable(data);
  return ARTICLES.map(({ id, name }) => ({
    called: id,
    blueprint: articleSheet(articleTable(data, id), { name, version: data.version }),
  }));
}

/** A comparison for every set of rows, with pay over time where the nation is compared. */
export async function sets(): Promise<readonly Example[]> {
  const careers = ["medical assistant", "coder", "biller"];
  const requests = SETS.flatMap(({ id, rows }) => [
    { called: id, request: { careers, place: "US", measures: rows, payOverTime: true } },
    { called: `${id} in Texas`, request: { careers: careers.slice(0, 2), place: "TX", measures: rows } },
  ]);
  const examples: Example[] = [];
  for (const { called, request } of requests) {
    examples.push({ called, blueprint: await comparison(request) });
  }
  return examples;
}

export async function comparison(
  request: ComparisonRequest,
  mode: "live" | "values" = "values",
): Promise<Blueprint> {
  const data = dataset();
  await loadComparison(data, request);
  const compared = compare(data, request);
  return comparisonSheet(compared, {
    mode,
    name: sheetName(compared.names, []),
    version: data.version,
    places: data.places.map(({ code }) => code),
  });
}

/** Every cell that a sheet fills, with where it stands. */
export function cellsOf({ blocks }: Blueprint): readonly { row: number; column: number; cell: Cell }[] {
  return blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    const rows = block.kind === "text" ? [[block.cell]] : block.cells;
    return rows.flatMap((line, down) =>
      line.map((cell, across) => ({
        row: block.area.row + down,
        column: block.area.column + across,
        cell,
      })),
    );
  });
}

export function chartsOf({ blocks }: Blueprint): readonly ChartBlock[] {
  return blocks.filter((block) => block.kind === "chart");
}
