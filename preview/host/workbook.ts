import { Application, Runtime } from "./application";
import type { Book } from "./book";
import { DocumentProperties } from "./document-properties";
import { ExcelObject } from "./excel-object";
import { HostError, itemNotFound } from "./host-error";
import { NamedItems } from "./names";
import { WorkbookProtection } from "./protection";
import { Range } from "./range";
import type { References } from "./references";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { Worksheets } from "./worksheets";
import { Chart } from "./charts";

export class Workbook extends ExcelObject {
  readonly className = "Workbook";

  constructor(
    readonly book: Book,
    readonly references: References,
  ) {
    super();
  }

  get name() {
    return this.book.workbook.getName();
  }

  get isDirty() {
    return false;
  }

  set isDirty(_dirty: boolean) {
    // There is no file that could lag behind.
  }

  get readOnly() {
    return false;
  }

  get autoSave() {
    return false;
  }

  get previouslySaved() {
    return false;
  }

  get usePrecisionAsDisplayed() {
    return false;
  }

  get calculationEngineVersion() {
    return 191029;
  }

  get application() {
    return new Application(this.book);
  }

  get _Runtime() {
    return new Runtime(this.book.application);
  }

  get worksheets() {
    return new Worksheets(this.book);
  }

  get tables() {
    return new Tables(this.book, undefined);
  }

  get names() {
    return new NamedItems(this.book, undefined);
  }

  get settings() {
    return new Settings(this.book.settings);
  }

  get properties() {
    return new DocumentProperties(this.book);
  }

  get protection() {
    return new WorkbookProtection(this.book);
  }

  getActiveCell() {
    const { row, column, sheetId } = selection(this.book);
    return new Range(this.book, sheetId, { row, column, rowCount: 1, columnCount: 1 });
  }

  getSelectedRange() {
    if (this.book.charts.active !== undefined) throw invalidSelection();
    const { sheetId, ...area } = selection(this.book);
    return new Range(this.book, sheetId, area);
  }

  getActiveChart() {
    const chart = this.getActiveChartOrNullObject();
    if (chart === null) throw itemNotFound("active chart");
    return chart;
  }

  getActiveChartOrNullObject() {
    const { active } = this.book.charts;
    return active === undefined ? null : new Chart(this.book, active);
  }

  getIsActiveCollabSession() {
    return false;
  }

  _RemoveReference(reference: string) {
    this.references.remove(reference);
  }

  _GetReferenceCount() {
    return this.references.size;
  }
}

const invalidSelection = () =>
  new HostError("InvalidSelection", "The current selection is invalid for this operation.");

function selection(book: Book) {
  const sheet = book.workbook.getActiveSheet();
  const range = sheet.getActiveRange()?.getRange() ?? {
    startRow: 0,
    endRow: 0,
    startColumn: 0,
    endColumn: 0,
  };
  return {
    sheetId: sheet.getSheetId(),
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
