import type { SheetName } from "../blueprint/anchors";
import { anchoredCells } from "../blueprint/placement";
import type { Standing } from "../blueprint/placement";
import { COLUMNS_NAME, ROWS_NAME } from "../blueprint/anchors";
import { contentAt } from "../blueprint/reconcile";
import type { Place, SheetCells } from "../blueprint/reconcile";
import type { PlacedCell } from "../render/office/cells";
import { askForRecipe } from "./recipe";
import type { Recipe } from "./recipe";

/** A sheet as it is now: what it holds, and what is kept with it. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  /** The kept recipe as text, not yet read; `undefined` where the sheet has none. */
  readonly recipe: string | undefined;
  readonly cells: SheetCells;
  /** What the cells show, in the places of `cells.contents`. */
  readonly values: readonly (readonly unknown[])[];
  /** The heights of the first rows in points, from the top; those of rows beyond them are not known. */
  readonly heights: readonly number[];
  /** The names that belong to the sheet. */
  readonly names: readonly SheetName[];
  readonly charts: readonly string[];
}

/** More rows than any sheet of ours has. */
const MEASURED_ROWS = 150;

/** Reads everything about the sheet in one round trip. */
export async function readSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetState> {
  sheet.load("id,name");
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  const recipe = askForRecipe(context, sheet);
  sheet.names.load("items/name,items/formula");
  const heights = sheet.getRange(`A1:A${MEASURED_ROWS}`).getRowProperties({ format: { rowHeight: true } });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas,values");
  await context.sync();
  const blank = used.isNullObject;
  return {
    id: sheet.id,
    name: sheet.name,
    protected: sheet.protection.protected,
    recipe: recipe.text(),
    cells: blank
      ? { row: 0, column: 0, contents: [] }
      : { row: used.rowIndex, column: used.columnIndex, contents: used.formulas as unknown[][] },
    values: blank ? [] : (used.values as unknown[][]),
    heights: heights.value.map(({ format }) => format?.rowHeight ?? 0),
    names: sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    charts: sheet.charts.items.map(({ name }) => name),
  };
}

/** What a cell held, as it is written. */
export function cellBefore({ cells }: SheetState, place: Place): PlacedCell["cell"] {
  const content = contentAt(cells, place);
  if (typeof content === "number") return content;
  const text = String(content);
  return text.startsWith("=") ? { formula: text } : text;
}

/** Where what the recipe names stands now. What the reader took out, and what was never there, is not in it. */
export function standingOf(state: Pick<SheetState, "names">, { rows, columns }: Recipe): Standing {
  const rowCells = anchoredCells(state.names, ROWS_NAME);
  const columnCells = anchoredCells(state.names, COLUMNS_NAME);
  return {
    rows: found(rows, (at) => rowCells[at]?.row),
    columns: found(columns, (at) => columnCells[at]?.column),
  };
}

function found(
  ids: readonly string[],
  at: (index: number) => number | undefined,
): ReadonlyMap<string, number> {
  const entries = ids.map((id, index) => [id, at(index)] as const);
  return new Map(
    entries.filter((entry): entry is [string, number] => entry[0] !== "" && entry[1] !== undefined),
  );
}
