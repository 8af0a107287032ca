import { parseCells, splitAddress, WHOLE_SHEET, type Area } from "./address";
import type { Book } from "./book";
import { ChartCollection } from "./charts";
import { ExcelObject, identity } from "./excel-object";
import { FreezePanes } from "./freeze-panes";
import { HostError, invalidArgument, itemNotFound } from "./host-error";
import { NamedItems } from "./names";
import { PageBreaks, PageLayout } from "./page-layout";
import { Range } from "./range";
import { namedRange } from "./reference";
import { usedArea } from "./range-cells";
import { checkArea } from "./range-shape";
import { checkSheetName } from "./sheet-name";
import { copySheet, neighbor } from "./sheet-order";
import { Tables } from "./tables";
import { pixelsToPoints } from "./units";
import { WorksheetProperties } from "./worksheet-properties";
import { WorksheetProtection } from "./protection";

export class Worksheet extends ExcelObject {
  readonly className = "Worksheet";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
  ) {
    super();
  }

  override [identity]() {
    return this.sheetId;
  }

  get id() {
    return this.sheetId;
  }

  get name() {
    return sheetOf(this).getSheetName();
  }

  set name(name: string) {
    this.book.refuseProtectedStructure();
    checkSheetName(this.book, name, this.sheetId);
    sheetOf(this).setName(name);
  }

  get position() {
    return sheetOf(this).getIndex();
  }

  set position(position: number) {
    this.book.refuseProtectedStructure();
    this.book.workbook.moveSheet(sheetOf(this), position);
  }

  get visibility() {
    return sheetOf(this).isSheetHidden() ? this.book.sheets.of(this.sheetId).hiddenAs : "Visible";
  }

  set visibility(visibility: string) {
    this.book.refuseProtectedStructure();
    if (visibility === "Visible") sheetOf(this).showSheet();
    else if (visibility === "Hidden" || visibility === "VeryHidden") hide(this, visibility);
    else throw invalidArgument(`"${visibility}" is not a visibility.`);
  }

  get tabColor() {
    return this.book.sheets.of(this.sheetId).tabColor;
  }

  set tabColor(color: string) {
    if (color !== "" && !/^#[0-9a-f]{6}$/i.test(color))
      throw invalidArgument(`"${color}" is not a tab color.`);
    this.book.sheets.of(this.sheetId).tabColor = color.toUpperCase();
    sheetOf(this).setTabColor(color);
  }

  get showGridlines() {
    return !sheetOf(this).hasHiddenGridLines();
  }

  set showGridlines(show: boolean) {
    sheetOf(this).setHiddenGridlines(!show);
  }

  /** The client's own name for what it sets. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  get showHeadings() {
    return this.book.sheets.of(this.sheetId).showHeadings;
  }

  set showHeadings(show: boolean) {
    this.book.sheets.of(this.sheetId).showHeadings = show;
  }

  /** The client's own name for what it sets. */
  set headings(show: boolean) {
    this.showHeadings = show;
  }

  get standardHeight() {
    return pixelsToPoints(sheetOf(this).getSheet().getConfig().defaultRowHeight);
  }

  /** In characters, as Excel counts it: seven pixels each and five beside. */
  get standardWidth() {
    return (sheetOf(this).getSheet().getConfig().defaultColumnWidth - 5) / 7;
  }

  set standardWidth(characters: number) {
    sheetOf(this).getSheet().getConfig().defaultColumnWidth = Math.round(characters * 7 + 5);
  }

  get charts() {
    return new ChartCollection(this);
  }

  get tables() {
    return new Tables(this.book, this.sheetId);
  }

  get names() {
    return new NamedItems(this.book, this.sheetId);
  }

  get pageLayout() {
    return new PageLayout(this);
  }

  get horizontalPageBreaks() {
    return new PageBreaks(this, "horizontal");
  }

  get verticalPageBreaks() {
    return new PageBreaks(this, "vertical");
  }

  get customProperties() {
    return new WorksheetProperties(this);
  }

  get freezePanes() {
    return new FreezePanes(this);
  }

  get protection() {
    return new WorksheetProtection(this);
  }

  activate() {
    if (sheetOf(this).isSheetHidden())
      throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
    sheetOf(this).activate();
  }

  delete() {
    this.book.refuseProtectedStructure();
    const visible = this.book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]?.getSheetId() === this.sheetId) {
      throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    }
    this.book.workbook.deleteSheet(this.sheetId);
  }

  copy(positionType = "None", relativeTo?: Worksheet) {
    this.book.refuseProtectedStructure();
    return new Worksheet(this.book, copySheet(this.book, this.sheetId, positionType, relativeTo?.sheetId));
  }

  /** The client's own way back to a copy. */
  _GetAnotherWorksheetById(id: string) {
    return new Worksheet(this.book, this.book.sheet(id).getSheetId());
  }

  calculate() {
    this.book.api.getFormula().executeCalculation();
  }

  getRange(address?: string) {
    if (address === undefined || address === null) return range(this, WHOLE_SHEET);
    const named = namedRange(this.book, address, this.sheetId);
    if (named !== undefined) return named;
    const { sheet, cells } = splitAddress(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) {
      throw invalidArgument(`"${address}" is on another sheet than "${this.name}".`);
    }
    return range(this, parseCells(cells));
  }

  getRangeByIndexes(row: number, column: number, rowCount: number, columnCount: number) {
    return range(this, { row, column, rowCount, columnCount });
  }

  getCell(row: number, column: number) {
    return range(this, { row, column, rowCount: 1, columnCount: 1 });
  }

  getUsedRange(valuesOnly = false) {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly = false) {
    const area = usedArea(this.book, this.sheetId, valuesOnly);
    return area === undefined ? null : range(this, area);
  }

  getNext(visibleOnly = false) {
    return orNotFound(sheetBeside(this, 1, visibleOnly));
  }

  getNextOrNullObject(visibleOnly = false) {
    return sheetBeside(this, 1, visibleOnly);
  }

  getPrevious(visibleOnly = false) {
    return orNotFound(sheetBeside(this, -1, visibleOnly));
  }

  getPreviousOrNullObject(visibleOnly = false) {
    return sheetBeside(this, -1, visibleOnly);
  }
}

const sheetOf = ({ book, sheetId }: Worksheet) => book.sheet(sheetId);

function hide(worksheet: Worksheet, as: "Hidden" | "VeryHidden"): void {
  worksheet.book.sheets.of(worksheet.sheetId).hiddenAs = as;
  sheetOf(worksheet).hideSheet();
}

function range(worksheet: Worksheet, area: Area): Range {
  checkArea(area);
  sheetOf(worksheet);
  return new Range(worksheet.book, worksheet.sheetId, area);
}

function sheetBeside({ book, sheetId }: Worksheet, step: number, visibleOnly: boolean): Worksheet | null {
  const found = neighbor(book, sheetId, step, visibleOnly);
  return found === undefined ? null : new Worksheet(book, found.getSheetId());
}

function orNotFound(worksheet: Worksheet | null): Worksheet {
  if (worksheet === null) throw itemNotFound("such worksheet beside this one");
  return worksheet;
}
