import {
  boundingArea,
  cellsAddress,
  fullAddress,
  intersection,
  MAX_COLUMNS,
  MAX_ROWS,
  parseCells,
  splitAddress,
  type Area,
} from "./address";
import type { Book } from "./book";
import { ConditionalFormats } from "./conditional-format";
import { DataValidation } from "./data-validation";
import { ExcelObject } from "./excel-object";
import { invalidArgument, itemNotFound } from "./host-error";
import {
  engineCells,
  numberFormats,
  onGrid,
  readCell,
  setNumberFormats,
  sheetOf,
  usedArea,
  write,
} from "./range-cells";
import { RangeFormat } from "./range-format";
import { findSpill } from "./spill";
import { setStyle } from "./style";
import { setCellProperties } from "./cell-properties";
import { copyCells } from "./copy-cells";
import { Worksheet } from "./worksheet";

/** Cells of one sheet. What it does is clipped to the engine's grid, which grows to hold what is written. */
export class Range extends ExcelObject {
  readonly className = "Range";

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

  get values() {
    return readCell(this, (cell) => cell.value);
  }

  set values(values: unknown) {
    write(this, values);
  }

  get formulas() {
    return readCell(this, (cell) => cell.formula);
  }

  set formulas(values: unknown) {
    write(this, values);
  }

  get formulasLocal() {
    return this.formulas;
  }

  set formulasLocal(values: unknown) {
    write(this, values);
  }

  get text() {
    return readCell(this, (cell) => cell.text);
  }

  get valueTypes() {
    return readCell(this, (cell) => cell.valueType);
  }

  get numberFormat() {
    return numberFormats(this);
  }

  set numberFormat(formats: unknown) {
    setNumberFormats(this, formats);
  }

  get numberFormatLocal() {
    return this.numberFormat;
  }

  set numberFormatLocal(formats: unknown) {
    setNumberFormats(this, formats);
  }

  get hasSpill() {
    return findSpill(this.book, this.sheetId, this.area) !== undefined;
  }

  get hidden() {
    return this.rowHidden || this.columnHidden;
  }

  get rowHidden() {
    return (
      sheetOf(this).getSheet().getRowFiltered(this.area.row) ||
      !sheetOf(this).getSheet().getRowVisible(this.area.row)
    );
  }

  set rowHidden(hidden: boolean) {
    const { row, rowCount } = onGrid(this);
    if (hidden) sheetOf(this).hideRows(row, rowCount);
    else sheetOf(this).showRows(row, rowCount);
  }

  get columnHidden() {
    return !sheetOf(this).getSheet().getColVisible(this.area.column);
  }

  set columnHidden(hidden: boolean) {
    const { column, columnCount } = onGrid(this);
    if (hidden) sheetOf(this).hideColumns(column, columnCount);
    else sheetOf(this).showColumns(column, columnCount);
  }

  get hyperlink() {
    return this.book.sheets.of(this.sheetId).hyperlinks.get(cellsAddress(this.area)) ?? null;
  }

  set hyperlink(link: { readonly textToDisplay?: string; readonly address?: string } | null) {
    const links = this.book.sheets.of(this.sheetId).hyperlinks;
    if (link === null) links.delete(cellsAddress(this.area));
    else links.set(cellsAddress(this.area), link);
    const text = link?.textToDisplay ?? link?.address;
    if (text !== undefined) write(this, `'${text}`);
    setStyle(this.book, sheetOf(this), onGrid(this), "cl", link === null ? null : { rgb: "#0563C1" });
    setStyle(this.book, sheetOf(this), onGrid(this), "ul", { s: link === null ? 0 : 1 });
  }

  get format() {
    return new RangeFormat(this);
  }

  get worksheet() {
    return new Worksheet(this.book, this.sheetId);
  }

  get dataValidation() {
    return new DataValidation(this);
  }

  get conditionalFormats() {
    return new ConditionalFormats(this);
  }

  getCell(row: number, column: number) {
    return within(this, {
      row: this.area.row + row,
      column: this.area.column + column,
      rowCount: 1,
      columnCount: 1,
    });
  }

  getRow(row: number) {
    return within(this, { ...this.area, row: this.area.row + row, rowCount: 1 });
  }

  getColumn(column: number) {
    return within(this, { ...this.area, column: this.area.column + column, columnCount: 1 });
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
    return within(this, {
      ...this.area,
      rowCount: rowCount + deltaRows,
      columnCount: columnCount + deltaColumns,
    });
  }

  getAbsoluteResizedRange(rowCount: number, columnCount: number) {
    return within(this, { ...this.area, rowCount, columnCount });
  }

  getOffsetRange(rows: number, columns: number) {
    return within(this, { ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }

  getRowsBelow(count = 1) {
    return within(this, { ...this.area, row: this.area.row + this.area.rowCount, rowCount: count });
  }

  getRowsAbove(count = 1) {
    return within(this, { ...this.area, row: this.area.row - count, rowCount: count });
  }

  getColumnsAfter(count = 1) {
    return within(this, {
      ...this.area,
      column: this.area.column + this.area.columnCount,
      columnCount: count,
    });
  }

  getColumnsBefore(count = 1) {
    return within(this, { ...this.area, column: this.area.column - count, columnCount: count });
  }

  getEntireRow() {
    return within(this, { ...this.area, column: 0, columnCount: MAX_COLUMNS });
  }

  getEntireColumn() {
    return within(this, { ...this.area, row: 0, rowCount: MAX_ROWS });
  }

  getIntersection(other: unknown) {
    const found = this.getIntersectionOrNullObject(other);
    if (found === null) throw itemNotFound("cell in both ranges");
    return found;
  }

  getIntersectionOrNullObject(other: unknown) {
    const area = intersection(this.area, otherRange(this, other).area);
    return area === undefined ? null : within(this, area);
  }

  getBoundingRect(other: unknown) {
    return within(this, boundingArea(this.area, otherRange(this, other).area));
  }

  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false) {
    const used = usedArea(this.book, this.sheetId, valuesOnly);
    const area = used === undefined ? undefined : intersection(used, this.area);
    return area === undefined ? null : within(this, area);
  }

  getSpillingToRange() {
    const found = this.getSpillingToRangeOrNullObject();
    if (found === null) throw itemNotFound("spill");
    return found;
  }

  getSpillingToRangeOrNullObject() {
    const spill = findSpill(this.book, this.sheetId, this.area);
    return spill === undefined ? null : within(this, spill);
  }

  getSpillParentOrNullObject() {
    const spill = findSpill(this.book, this.sheetId, this.area, "anywhere");
    return spill === undefined ? null : within(this, { ...spill, rowCount: 1, columnCount: 1 });
  }

  getTables() {
    return this.worksheet.tables;
  }

  clear(applyTo = "All") {
    const range = engineCells(this);
    if (applyTo === "Contents") range.clearContent();
    else if (applyTo === "Formats") range.clearFormat();
    else if (applyTo === "All" || applyTo === "RemoveHyperlinks") range.clear();
    else throw invalidArgument(`"${applyTo}" is not what to clear.`);
  }

  merge(across = false) {
    if (across) engineCells(this).mergeAcross({ isForceMerge: true });
    else engineCells(this).merge({ isForceMerge: true });
  }

  unmerge() {
    engineCells(this).breakApart();
  }

  select() {
    sheetOf(this).activate();
    this.book.workbook.setActiveRange(engineCells(this));
  }

  insert(shift: string) {
    if (this.isEntireRow) sheetOf(this).insertRows(this.area.row, this.area.rowCount);
    else if (this.isEntireColumn) sheetOf(this).insertColumns(this.area.column, this.area.columnCount);
    else engineCells(this).insertCells(dimension(this, shift, "Down", "Right"));
    return new Range(this.book, this.sheetId, this.area);
  }

  delete(shift: string) {
    if (this.isEntireRow) sheetOf(this).deleteRows(this.area.row, this.area.rowCount);
    else if (this.isEntireColumn) sheetOf(this).deleteColumns(this.area.column, this.area.columnCount);
    else engineCells(this).deleteCells(dimension(this, shift, "Up", "Left"));
  }

  copyFrom(source: unknown, copyType = "All") {
    copyCells(otherRange(this, source), this, copyType);
  }

  setCellProperties(properties: readonly (readonly unknown[])[]) {
    setCellProperties(this, properties);
  }

  calculate() {
    this.book.api.getFormula().executeCalculation();
  }
}

function within(range: Range, area: Area): Range {
  const { row, column, rowCount, columnCount } = area;
  const fits = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
  if (!fits || row + rowCount > MAX_ROWS || column + columnCount > MAX_COLUMNS) {
    throw invalidArgument("The range would leave the sheet.");
  }
  return new Range(range.book, range.sheetId, area);
}

function otherRange(range: Range, other: unknown): Range {
  if (other instanceof Range) return other;
  const { sheet, cells } = splitAddress(String(other));
  const found = sheet === undefined ? range.book.findSheet(range.sheetId) : range.book.sheetNamed(sheet);
  if (found === undefined) throw itemNotFound(`worksheet "${sheet ?? ""}"`);
  return new Range(range.book, found.getSheetId(), parseCells(cells));
}

function dimension(range: Range, shift: string, rows: string, columns: string) {
  const { Dimension } = range.book.api.Enum;
  if (shift === rows) return Dimension.ROWS;
  if (shift === columns) return Dimension.COLUMNS;
  throw invalidArgument(`"${shift}" is not a direction to shift cells in.`);
}
