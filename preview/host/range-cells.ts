import type { FWorksheet } from "@univerjs/preset-sheets-core";
import { boundingArea, intersection, MAX_COLUMNS, MAX_ROWS, type Area } from "./address";
import type { Book } from "./book";
import { engineRange, readCells, writeCells, type Cell } from "./cells";
import { HostError } from "./host-error";
import { refuseLocked } from "./protected-cells";
import { cellStyle, setStyle } from "./style";

/** Cells of one sheet. */
export interface Cells {
  readonly book: Book;
  readonly sheetId: string;
  readonly area: Area;
}

type Matrix = readonly (readonly unknown[])[];

export const sheetOf = ({ book, sheetId }: Cells): FWorksheet => book.sheet(sheetId);

/** The cells that the engine's grid has; it grows to hold them, except for whole rows and columns. */
export function onGrid(cells: Cells): Area {
  const sheet = sheetOf(cells);
  growGrid(sheet, cells.area);
  const grid = { row: 0, column: 0, rowCount: sheet.getMaxRows(), columnCount: sheet.getMaxColumns() };
  return intersection(cells.area, grid) ?? { ...cells.area, rowCount: 1, columnCount: 1 };
}

function growGrid(sheet: FWorksheet, { row, column, rowCount, columnCount }: Area): void {
  const [rows, columns] = [row + rowCount, column + columnCount];
  if (rowCount < MAX_ROWS && rows > sheet.getMaxRows()) sheet.setRowCount(rows);
  if (columnCount < MAX_COLUMNS && columns > sheet.getMaxColumns()) sheet.setColumnCount(columns);
}

export const engineCells = (cells: Cells) => sheetOf(cells).getRange(engineRange(onGrid(cells)));

export const readCell = <Value>(cells: Cells, pick: (cell: Cell) => Value): Value[][] =>
  readCells(cells.book, sheetOf(cells), onGrid(cells)).map((row) => row.map(pick));

/** Writes a matrix of the cells' own size, or one value to all; `null` leaves a cell as it is. */
export function write(cells: Cells, given: unknown): void {
  refuseLocked(cells);
  const area = onGrid(cells);
  writeCells(cells.book, sheetOf(cells), area, spread(area, given));
}

function spread(area: Area, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given ?? undefined;
  const rows = given as Matrix;
  if (rows.length !== area.rowCount || rows.some((row) => row.length !== area.columnCount)) {
    throw new HostError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range. " +
        `The range has ${area.rowCount} x ${area.columnCount} cells, the array ${rows.length} x ${rows[0]?.length ?? 0}.`,
    );
  }
  return (row, column) => rows[row]?.[column] ?? undefined;
}

export function numberFormats(cells: Cells): string[][] {
  const { row, column, rowCount, columnCount } = onGrid(cells);
  const format = (r: number, c: number) => cellStyle(sheetOf(cells), r, c).n?.pattern ?? "General";
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => format(row + r, column + c)),
  );
}

export function setNumberFormats(cells: Cells, given: unknown): void {
  const area = onGrid(cells);
  const format = spread(area, given);
  const patterns = numberFormats(cells).map((row, r) =>
    row.map((pattern, c) => ({ pattern: String(format(r, c) ?? pattern) })),
  );
  setStyle(cells.book, sheetOf(cells), area, "n", patterns);
}

/** The smallest area that holds every cell with a value, or with a value or a format, of a sheet or a part of it. */
export function usedArea(book: Book, sheetId: string, valuesOnly: boolean, within?: Area): Area | undefined {
  let used: Area | undefined;
  const matrix = book.sheet(sheetId).getSheet().getCellMatrix();
  matrix.forValue((row, column, cell) => {
    const hasValue = (cell?.v ?? "") !== "" || Boolean(cell?.f) || Boolean(cell?.si);
    if (!hasValue && (valuesOnly || !cell?.s)) return;
    const area = { row, column, rowCount: 1, columnCount: 1 };
    if (within !== undefined && intersection(area, within) === undefined) return;
    used = used === undefined ? area : boundingArea(used, area);
  });
  return used;
}
