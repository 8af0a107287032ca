import { invalidArgument } from "./host-error";

/** Cells of one sheet, counted from 0. `whole` marks an address like A:C or 2:5, which has no end that way. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** As large as Excel's grid. */
export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** 0 → "A", 27 → "AB". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

const columnIndex = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "'Coder''s pay'!$A$1:B2" → the sheet's name, if it has one, and the rest. */
export function splitAddress(address: string): {
  readonly sheet: string | undefined;
  readonly cells: string;
} {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(address) ?? /^([^!']+)!(.+)$/.exec(address);
  if (quoted === null) return { sheet: undefined, cells: address };
  return { sheet: quoted[1]?.replaceAll("''", "'"), cells: quoted[2] ?? "" };
}

/** The cells that an address without a sheet's name stands for. Throws `InvalidArgument`. */
export function parseCells(cells: string): Area {
  const corners = cells.replaceAll("$", "").split(":");
  const first = parseCorner(corners[0] ?? "");
  const second = corners.length === 1 ? first : parseCorner(corners[1] ?? "");
  if (corners.length > 2 || first === undefined || second === undefined) {
    throw invalidArgument(`"${cells}" is not an address.`);
  }
  const whole = WHOLE_SHEET;
  const rows = [first.row ?? 0, second.row ?? whole.rowCount - 1];
  const columns = [first.column ?? 0, second.column ?? whole.columnCount - 1];
  return between(rows, columns);
}

function between(rows: readonly number[], columns: readonly number[]): Area {
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return {
    row,
    column,
    rowCount: Math.max(...rows) - row + 1,
    columnCount: Math.max(...columns) - column + 1,
  };
}

function parseCorner(text: string): { row: number | undefined; column: number | undefined } | undefined {
  const found = /^([a-z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (found === null || text === "") return undefined;
  return {
    column: found[1] === undefined ? undefined : columnIndex(found[1]),
    row: found[2] === undefined ? undefined : Number(found[2]) - 1,
  };
}

/** "A1:B2"; "A:B" and "1:2" where every row or column is meant. */
export function cellsAddress({ row, column, rowCount, columnCount }: Area): string {
  const [left, right] = [columnLetters(column), columnLetters(column + columnCount - 1)];
  const [top, bottom] = [row + 1, row + rowCount];
  if (rowCount >= MAX_ROWS) return `${left}:${right}`;
  if (columnCount >= MAX_COLUMNS) return `${top}:${bottom}`;
  return rowCount === 1 && columnCount === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** A sheet's name as it stands before a reference: "Sheet1", "'Coder''s pay'". */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1", "'Coder''s pay'!A1:B2". */
export const fullAddress = (sheetName: string, area: Area): string =>
  `${quotedSheet(sheetName)}!${cellsAddress(area)}`;

export function intersection(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** What is left of an area where a hole is cut into it, as areas beside each other. */
export function areaWithout(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (cut === undefined) return [area];
  const [below, right] = [cut.row + cut.rowCount, cut.column + cut.columnCount];
  const beside = { row: cut.row, rowCount: cut.rowCount };
  return [
    { ...area, rowCount: cut.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...area, ...beside, columnCount: cut.column - area.column },
    { ...area, ...beside, column: right, columnCount: area.column + area.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

export function boundingArea(a: Area, b: Area): Area {
  return between(
    [a.row, b.row, a.row + a.rowCount - 1, b.row + b.rowCount - 1],
    [a.column, b.column, a.column + a.columnCount - 1, b.column + b.columnCount - 1],
  );
}
