/** The last row and column of a sheet, in Excel. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Which parts of a reference stay put when its formula is copied. */
export type Fixed = "none" | "row" | "column" | "both";

export function area(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}

/** "B7", "B$7", "$B7" or "$B$7". */
export function cellAddress(row: number, column: number, fixed: Fixed = "none"): string {
  const beforeColumn = fixed === "column" || fixed === "both" ? "$" : "";
  const beforeRow = fixed === "row" || fixed === "both" ? "$" : "";
  return `${beforeColumn}${columnName(column)}${beforeRow}${row + 1}`;
}

/** "B7" or "B7:D9". */
export function areaAddress({ row, column, rows, columns }: Area, fixed: Fixed = "none"): string {
  const first = cellAddress(row, column, fixed);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellAddress(row + rows - 1, column + columns - 1, fixed)}`;
}

/** A sheet's name as formulas write it: `'Coder vs Assistant'`. */
export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** "A", "Z", "AA" … */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** The column that a name such as "aa" means, whatever its case. */
export function columnOf(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
