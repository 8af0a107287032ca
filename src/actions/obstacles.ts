import { area, areaAddress, contains } from "../blueprint/address";
import type { Area } from "../blueprint/address";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";

/** Gives, after the next sync, the sentence on what may not be written over; `undefined` where there is nothing. */
export type ObstaclesAsked = (here: Area) => string | undefined;

/** Tables, PivotTables, arrays and merged cells do not bear to lose a part; how far Excel can tell depends on its age. */
export function askForObstacles(cells: Excel.Range): ObstaclesAsked {
  const tables = cells.getTables(false).load("items/name");
  const pivots = excelHas("1.12") ? cells.getPivotTables(false).load("items/name") : undefined;
  if (excelHas("1.12")) cells.load("hasSpill");
  const merged = askForMerged(cells);
  return (here) => {
    const address = areaAddress(here);
    const [table] = tables.items;
    if (table) return words.actions.tableInTheWay(table.name, address);
    const [pivot] = pivots?.items ?? [];
    if (pivot) return words.actions.pivotInTheWay(pivot.name, address);
    // `null` where some of the cells are an array's.
    if (excelHas("1.12") && cells.hasSpill !== false) return words.actions.spillInTheWay(address);
    const crossing = merged().find((each) => !contains(here, each));
    return crossing && words.actions.mergedInTheWay(areaAddress(crossing), address);
  };
}

/** Gives, after the next sync, the merged cells that reach into these; none where Excel is too old to tell. */
export function askForMerged(cells: Excel.Range): () => readonly Area[] {
  if (!excelHas("1.13")) return () => [];
  const merged = cells.getMergedAreasOrNullObject();
  merged.load(
    ["rowIndex", "columnIndex", "rowCount", "columnCount"].map((each) => `areas/items/${each}`).join(),
  );
  return () => (merged.isNullObject ? [] : merged.areas.items.map(areaOf));
}

/**
 * Excel lets a table grow over what is written right below it, or right beside it. Asks where they are only if there
 * are tables in line with the cells.
 *
 * @throws ActionFailed where one touches the cells
 */
export async function refuseTablesBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  names: ReadonlySet<string>,
  here: Area,
): Promise<void> {
  if (names.size === 0) return;
  const tables = [...names].map((name) => {
    const range = sheet.tables.getItem(name).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { name, range };
  });
  await context.sync();
  for (const { name, range } of tables) {
    if (!growsInto(areaOf(range), here)) continue;
    throw new ActionFailed(words.actions.tableBeside(name, areaAddress(here)));
  }
}

function growsInto(table: Area, { row, column, rows, columns }: Area): boolean {
  const [bottom, right] = [table.row + table.rows, table.column + table.columns];
  const below = bottom === row && table.column < column + columns && column < right;
  const beside = right === column && table.row < row + rows && row < bottom;
  return below || beside;
}

function areaOf(range: Excel.Range): Area {
  return area(range.rowIndex, range.columnIndex, range.rowCount, range.columnCount);
}

export function excelHas(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
