import type { Area } from "./address";
import type { CellArea } from "./chart-model";
import { readCell } from "./range-cells";
import type { Range } from "./range";

export interface SeriesSource {
  readonly name: string | CellArea;
  readonly values: CellArea;
  readonly xValues: CellArea | undefined;
}

/**
 * Splits a range into series as Excel does: along the longer side unless told, with names from a first row and
 * categories from a first column that hold text.
 */
export function splitSource(range: Range, seriesBy: string): SeriesSource[] {
  const { area, sheetId } = range;
  const types = readCell(range, (cell) => cell.valueType);
  const isText = types.map((row) => row.map((type) => type === "String" || type === "Empty"));
  const [deep, wide] = [area.rowCount > 1, area.columnCount > 1];
  // An empty corner makes names of the first row and column even where they are numbers, such as years.
  const cornered = deep && wide && types[0]?.[0] === "Empty";
  const header = cornered || (deep && (isText[0] ?? []).slice(wide ? 1 : 0).every(Boolean));
  const labels = cornered || (wide && isText.slice(header ? 1 : 0).every((row) => row[0] === true));
  const [rows, columns] = [area.rowCount - (header ? 1 : 0), area.columnCount - (labels ? 1 : 0)];
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && rows >= columns);
  const cells = (part: Area): CellArea => ({ sheetId, ...part });
  const body = { row: area.row + area.rowCount - rows, column: area.column + area.columnCount - columns };
  const cell = (row: number, column: number) => cells({ row, column, rowCount: 1, columnCount: 1 });

  const columnLabels = header
    ? cells({ row: area.row, column: body.column, rowCount: 1, columnCount: columns })
    : undefined;
  const rowLabels = labels
    ? cells({ row: body.row, column: area.column, rowCount: rows, columnCount: 1 })
    : undefined;
  if (byColumns) {
    return Array.from({ length: columns }, (_, at) => ({
      name: header ? cell(area.row, body.column + at) : "",
      values: cells({ row: body.row, column: body.column + at, rowCount: rows, columnCount: 1 }),
      xValues: rowLabels,
    }));
  }
  return Array.from({ length: rows }, (_, at) => ({
    name: labels ? cell(body.row + at, area.column) : "",
    values: cells({ row: body.row + at, column: body.column, rowCount: 1, columnCount: columns }),
    xValues: columnLabels,
  }));
}
