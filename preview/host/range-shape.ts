import {
  boundingArea,
  fullAddress,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCells,
  splitAddress,
  type Area,
} from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excel-object";
import { invalidArgument, itemNotFound } from "./host-error";
import { sheetOf, usedArea } from "./range-cells";

/** Makes another range on the same sheet. */
export const derive = Symbol("derive");

/** Which cells a range has, and the ranges that can be found from there. */
export abstract class CellRange<Self> extends ExcelObject {
  abstract [derive](area: Area): Self;

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
  }

  get address() {
    return fullAddress(sheetOf(this).getSheetName(), this.area);
  }

  get addressLocal() {
    return this.address;
  }

  get rowIndex() {
    return this.area.row;
  }

  get columnIndex() {
    return this.area.column;
  }

  get rowCount() {
    return this.area.rowCount;
  }

  get columnCount() {
    return this.area.columnCount;
  }

  get cellCount() {
    return this.area.rowCount * this.area.columnCount;
  }

  get isEntireRow() {
    return this.area.columnCount >= MAX_COLUMNS;
  }

  get isEntireColumn() {
    return this.area.rowCount >= MAX_ROWS;
  }

  getCell(row: number, column: number) {
    return this[derive]({
      row: this.area.row + row,
      column: this.area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
  }

  getRow(row: number) {
    return this[derive]({ ...this.area, row: this.area.row + row, rowCount: 1 });
  }

  getColumn(column: number) {
    return this[derive]({ ...this.area, column: this.area.column + column, columnCount: 1 });
  }

  getLastRow() {
    return this.getRow(this.area.rowCount - 1);
  }

  getLastColumn() {
    return this.getColumn(this.area.columnCount - 1);
  }

  getLastCell() {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  getResizedRange(deltaRows: number, deltaColumns: number) {
    const { rowCount, columnCount } = this.area;
    return this[derive]({
      ...this.area,
      rowCount: rowCount + deltaRows,
      columnCount: columnCount + deltaColumns,
    });
  }

  getAbsoluteResizedRange(rowCount: number, columnCount: number) {
    return this[derive]({ ...this.area, rowCount, columnCount });
  }

  getOffsetRange(rows: number, columns: number) {
    return this[derive]({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getRowsBelow(count = 1) {
    return this[derive]({ ...this.area, row: this.area.row + this.area.rowCount, rowCount: count });
  }

  getRowsAbove(count = 1) {
    return this[derive]({ ...this.area, row: this.area.row - count, rowCount: count });
  }

  getColumnsAfter(count = 1) {
    return this[derive]({
      ...this.area,
      column: this.area.column + this.area.columnCount,
      columnCount: count,
    });
  }

  getColumnsBefore(count = 1) {
    return this[derive]({ ...this.area, column: this.area.column - count, columnCount: count });
  }

  getEntireRow() {
    return this[derive]({ ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  getEntireColumn() {
    return this[derive]({ ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  getIntersection(other: unknown) {
    const found = this.getIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound("cell in both ranges");
    return found;
  }

  getIntersectionOrNullObject(other: unknown) {
    const area = intersection(this.area, otherCells(this, other).area);
    return area === undefined ? null : this[derive](area);
  }

  getBoundingRect(other: unknown) {
    return this[derive](boundingArea(this.area, otherCells(this, other).area));
  }

  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false) {
    const area = usedArea(this.book, this.sheetId, valuesOnly, this.area);
    return area === undefined ? null : this[derive](area);
  }
}

/** Throws where an area would leave the sheet. */
export function checkArea({ row, column, rowCount, columnCount }: Area): void {
  const fits = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
  if (!fits || row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) {
    throw invalidArgument("The range would leave the sheet.");
  }
}

/** A range, or the address of one, given to a member of another. */
export function otherCells(
  range: { book: Book; sheetId: string },
  other: unknown,
): { sheetId: string; area: Area } {
  if (other instanceof CellRange) return other;
  const { sheet, cells } = splitAddress(String(other));
  const found = sheet === undefined ? range.book.findSheet(range.sheetId) : range.book.sheetNamed(sheet);
  if (found === undefined) throw itemNotFound(`worksheet "${sheet ?? ""}"`);
  return { sheetId: found.getSheetId(), area: parseCells(cells) };
}
