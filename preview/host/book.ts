import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Injector } from "@univerjs/core";
import { Charts } from "./chart-store";
import { followCopies } from "./follow-copies";
import { followShifts } from "./follow-shifts";
import { HostError, itemNotFound } from "./host-error";
import { NameStore } from "./name-store";
import type { PivotTableState } from "./pivot-tables";
import { PropertyStore } from "./property-store";
import { SheetStore } from "./sheet-store";
import { TableStore } from "./table-store";

/** The workbook: the spreadsheet engine's part, and what the engine does not know beside it. */
export class Book {
  readonly charts: Charts;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly pivotTables: PivotTableState[] = [];
  readonly sheets = new SheetStore();
  /** The custom properties of the document. */
  readonly properties = new PropertyStore<unknown>();
  /** Built-in properties: title, author … */
  readonly documentProperties: Record<string, unknown> = {};
  /** Settings of this add-in, kept in the document. */
  readonly settings = new PropertyStore<unknown>();
  /** The same document's settings under the older interface. */
  readonly commonSettings = new Map<string, string>();
  readonly application: Record<string, unknown> = {};
  /** What becomes of a workbook that the add-in opens beside this one, a file in Base64. */
  openWorkbook: (file: string) => void = () => {};
  structureProtection: { readonly password: string | undefined } | undefined;

  constructor(readonly api: FUniver) {
    this.charts = new Charts(this);
    this.tables = new TableStore(this);
    this.names = new NameStore(this);
    followShifts(this);
    followCopies(this);
  }

  get workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw itemNotFound("open workbook");
    return workbook;
  }

  get injector(): Injector {
    return this.workbook.getActiveSheet().getInject();
  }

  findSheet(id: string): FWorksheet | undefined {
    return this.workbook.getSheetBySheetId(id) ?? undefined;
  }

  sheet(id: string): FWorksheet {
    const sheet = this.findSheet(id);
    if (sheet === undefined) throw itemNotFound("worksheet, it was deleted");
    return sheet;
  }

  refuseProtectedStructure(): void {
    if (this.structureProtection === undefined) return;
    throw new HostError(
      "AccessDenied",
      "You cannot perform the requested operation. The workbook is protected.",
    );
  }

  /** As in Excel, whatever the case of the letters. */
  sheetNamed(name: string): FWorksheet | undefined {
    return this.workbook
      .getSheets()
      .find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase());
  }
}
