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
  const isText = readCell(range, (cell) => cell.valueType === "String" || cell.valueType === "Empty");
  const header = area.rowCount > 1 && (isText[0] ?? []).slice(area.columnCount > 1 ? 1 : 0).every(Boolean);
  const labels = area.columnCount > 1 && isText.slice(header ? 1 : 0).every((row) => row[0] === true);
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
