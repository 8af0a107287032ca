import { cellsAddress, type Area } from "./address";
import { getCellProperties, getRowProperties, setCellProperties, type Wanted } from "./cell-properties";
import { areaPosition } from "./chart-anchor";
import { ConditionalFormats } from "./conditional-format";
import { copyCells } from "./copy-cells";
import { DataValidation } from "./data-validation";
import { itemNotFound } from "./host-error";
import * as change from "./range-changes";
import {
  engineCells,
  numberFormats,
  onGrid,
  readCell,
  setNumberFormats,
  sheetOf,
  write,
} from "./range-cells";
import { mergedAreas, RangeAreas } from "./merged-areas";
import { PivotTablesInRange } from "./pivot-tables";
import { refuseOnProtected } from "./protected-cells";
import { RangeFormat } from "./range-format";
import { CellRange, checkArea, derive, otherCells } from "./range-shape";
import { findSpill, hasSpill } from "./spill";
import { TablesInRange } from "./tables";
import { pixelsToPoints } from "./units";
import { Worksheet } from "./worksheet";

/** Cells of one sheet. What it does is clipped to the engine's grid, which grows to hold what is written. */
export class Range extends CellRange<Range> {
  readonly className = "Range";

  override [derive](area: Area) {
    checkArea(area);
    return new Range(this.book, this.sheetId, area);
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
    return hasSpill(this.book, this.sheetId, onGrid(this));
  }

  get left() {
    return pixelsToPoints(positionOf(this).left);
  }

  get top() {
    return pixelsToPoints(positionOf(this).top);
  }

  get width() {
    return pixelsToPoints(positionOf(this).width);
  }

  get height() {
    return pixelsToPoints(positionOf(this).height);
  }

  get hidden() {
    return this.rowHidden || this.columnHidden;
  }

  get rowHidden(): boolean | null {
    const { row, rowCount } = onGrid(this);
    const sheet = sheetOf(this).getSheet();
    return ofAll(row, rowCount, (at) => sheet.getRowFiltered(at) || !sheet.getRowVisible(at));
  }

  set rowHidden(hidden: boolean) {
    const { row, rowCount } = onGrid(this);
    refuseOnProtected(this.book, this.sheetId, "allowFormatRows");
    if (hidden) sheetOf(this).hideRows(row, rowCount);
    else sheetOf(this).showRows(row, rowCount);
  }

  get columnHidden(): boolean | null {
    const { column, columnCount } = onGrid(this);
    return ofAll(column, columnCount, (at) => !sheetOf(this).getSheet().getColVisible(at));
  }

  set columnHidden(hidden: boolean) {
    const { column, columnCount } = onGrid(this);
    refuseOnProtected(this.book, this.sheetId, "allowFormatColumns");
    if (hidden) sheetOf(this).hideColumns(column, columnCount);
    else sheetOf(this).showColumns(column, columnCount);
  }

  get hyperlink() {
    return this.book.sheets.of(this.sheetId).hyperlinks.get(cellsAddress(this.area)) ?? null;
  }

  set hyperlink(link: change.Hyperlink | null) {
    change.setHyperlink(this, link);
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

  getSpillingToRange() {
    return this.getSpillingToRangeOrNullObject() ?? missing("spill");
  }

  getSpillingToRangeOrNullObject() {
    const spill = findSpill(this.book, this.sheetId, this.area);
    return spill === undefined ? null : this[derive](spill);
  }

  getSpillParent() {
    return this.getSpillParentOrNullObject() ?? missing("spill");
  }

  getSpillParentOrNullObject() {
    const spill = findSpill(this.book, this.sheetId, this.area, "anywhere");
    return spill === undefined ? null : this[derive]({ ...spill, rowCount: 1, columnCount: 1 });
  }

  getTables(fullyContained = false) {
    return new TablesInRange(this, fullyContained);
  }

  getPivotTables() {
    return new PivotTablesInRange(this.book, this.sheetId, this.area);
  }

  getMergedAreasOrNullObject() {
    const merged = mergedAreas(this.book, this.sheetId, this.area);
    return merged.length === 0 ? null : new RangeAreas(this.book, this.sheetId, merged);
  }

  clear(applyTo = "All") {
    change.clearCells(this, applyTo);
  }

  merge(across = false) {
    change.mergeCells(this, across);
  }

  unmerge() {
    change.unmergeCells(this);
  }

  select() {
    sheetOf(this).activate();
    this.book.workbook.setActiveRange(engineCells(this));
  }

  insert(shift: string) {
    change.insertCells(this, shift);
    return new Range(this.book, this.sheetId, this.area);
  }

  delete(shift: string) {
    change.deleteCells(this, shift);
  }

  copyFrom(source: unknown, copyType = "All") {
    copyCells(sourceRange(this, source), this, copyType);
  }

  getCellProperties(wanted: Wanted) {
    return getCellProperties(this, wanted);
  }

  getRowProperties(wanted: Wanted) {
    return getRowProperties(this, wanted);
  }

  setCellProperties(properties: readonly (readonly unknown[])[]) {
    setCellProperties(this, properties);
  }

  calculate() {
    this.book.api.getFormula().executeCalculation();
  }
}

const positionOf = (range: Range) => areaPosition(sheetOf(range), range.area);

function sourceRange(range: Range, source: unknown): Range {
  const { sheetId, area } = otherCells(range, source);
  return new Range(range.book, sheetId, area);
}

/** What all rows or columns have in common; `null` where they differ. */
function ofAll(first: number, count: number, is: (at: number) => boolean): boolean | null {
  const all = Array.from({ length: count }, (_, at) => is(first + at));
  return all.every((each) => each === all[0]) ? (all[0] ?? false) : null;
}

function missing(what: string): never {
  throw itemNotFound(what);
}
