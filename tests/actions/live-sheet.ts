import type { Blueprint, Cell } from "../../src/blueprint/blueprint";
import { isFormula } from "../../src/blueprint/blueprint";
import { comparisonSheet } from "../../src/blueprint/comparison-sheet";
import { compare } from "../../src/comparison/comparison";
import type { ComparisonRequest } from "../../src/comparison/comparison";
import { dataset } from "../../src/dataset/dataset";

/*
 * A live sheet tells by formulas what a sheet with values has written in. Both come from one comparison; here the
 * formulas are worked out by the spreadsheet engine and held against what was written.
 */

/** What every cell of a sheet should show: what values say in it, or what is known of a formula. */
function expected(request: ComparisonRequest): Map<string, string | number> {
  const sheets = (["values", "live"] as const).map((mode) => blueprintOf(request, mode));
  const cells = new Map<string, string | number>();
  for (const [at, cell] of sheets.flatMap(cellsOf)) {
    const shown = isFormula(cell) ? cell.shows : cell;
    if (shown !== undefined) cells.set(at, shown);
  }
  return cells;
}

function blueprintOf(request: ComparisonRequest, mode: "live" | "values"): Blueprint {
  const { version, places } = dataset();
  const comparison = compare(dataset(), request);
  return comparisonSheet(comparison, {
    mode,
    name: "Expected",
    version,
    places: places.map(({ code }) => code),
  });
}

function cellsOf({ blocks }: Blueprint): readonly (readonly [string, Cell])[] {
  return blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    const cells = block.kind === "text" ? [[block.cell]] : block.cells;
    return cells.flatMap((row, down) =>
      row.map((cell, across) => [`${block.area.row + down},${block.area.column + across}`, cell] as const),
    );
  });
}

export async function shownBy(sheetName: string): Promise<(at: string) => unknown> {
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange("A1:I180");
    range.load("values");
    await context.sync();
    return range.values;
  });
  return (at) => {
    const [row = 0, column = 0] = at.split(",").map(Number);
    return values[row]?.[column] as unknown;
  };
}

export function write(sheetName: string, cells: Record<string, string>): Promise<void> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [address, text] of Object.entries(cells)) sheet.getRange(address).values = [[text]];
    await context.sync();
  });
}

/** The texts of all cells, row by row. */
export async function textsOf(sheetName: string): Promise<readonly string[]> {
  const shown = await shownBy(sheetName);
  const cells = Array.from({ length: 180 * 9 }, (_, at) => shown(`${Math.floor(at / 9)},${at % 9}`));
  return cells.map(String);
}

export async function expectToShow(sheetName: string, request: ComparisonRequest): Promise<void> {
  const shown = await shownBy(sheetName);
  const wanted = expected(request);
  expect(wanted.size).toBeGreaterThan(15);
  const actual = new Map([...wanted.keys()].map((at) => [at, shown(at)]));
  expect(Object.fromEntries(actual)).toEqual(Object.fromEntries(wanted));
}

export const nurses = { careers: ["Registered nurse", "Medical assistant", "Phlebotomist"], place: "US" };
