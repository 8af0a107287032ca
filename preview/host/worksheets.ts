import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { child, children, ExcelCollection } from "./excel-object";
import { checkSheetName } from "./sheet-name";
import { Worksheet } from "./worksheet";

/** Excel's own sizes, in pixels. */
const NEW_SHEET = { rows: 1000, columns: 26, rowHeight: 20, columnWidth: 64 };

export class Worksheets extends ExcelCollection<Worksheet> {
  readonly className = "WorksheetCollection";

  constructor(readonly book: Book) {
    super();
  }

  override [children]() {
    return this.book.workbook.getSheets().map((sheet) => worksheet(this, sheet));
  }

  override [child](key: unknown) {
    const sheet = this.book.findSheet(String(key)) ?? this.book.sheetNamed(String(key));
    return sheet === undefined ? undefined : worksheet(this, sheet);
  }

  override getCount(visibleOnly = false) {
    return visible(this, visibleOnly).length;
  }

  add(name?: string | null) {
    this.book.refuseProtectedStructure();
    const given = name ?? freeName(this);
    checkSheetName(this.book, given);
    const { workbook } = this.book;
    const active = workbook.getActiveSheet();
    const { rows, columns, rowHeight, columnWidth } = NEW_SHEET;
    const sheet = workbook.create(given, rows, columns, {
      sheet: { defaultRowHeight: rowHeight, defaultColumnWidth: columnWidth },
    });
    // The engine shows a new sheet at once; Excel only when it is activated.
    workbook.setActiveSheet(active);
    return worksheet(this, sheet);
  }

  getActiveWorksheet() {
    return worksheet(this, this.book.workbook.getActiveSheet());
  }

  getFirst(visibleOnly = false) {
    return visible(this, visibleOnly)[0] ?? null;
  }

  getLast(visibleOnly = false) {
    return visible(this, visibleOnly).at(-1) ?? null;
  }
}

const worksheet = ({ book }: Worksheets, sheet: FWorksheet) => new Worksheet(book, sheet.getSheetId());

const visible = (worksheets: Worksheets, visibleOnly: boolean) =>
  worksheets[children]().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");

function freeName({ book }: Worksheets): string {
  let number = book.workbook.getSheets().length;
  while (book.sheetNamed(`Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}
