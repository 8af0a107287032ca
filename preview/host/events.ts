import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/preset-sheets-core";
import { cellsAddress } from "./address";
import type { Book } from "./book";
import type { Message } from "./external";

const CATEGORY = 65536;
/** The target of handlers that listen to every sheet. */
const WORKBOOK = "Workbook";

/** The client's own numbers for events. */
const EVENT = { changed: 10, activated: 11, deactivated: 12, added: 13, selected: 14, deleted: 15 } as const;

interface Command {
  readonly id: string;
  readonly params?: object;
}

type Cells = Record<number, Record<number, { v?: unknown; f?: unknown } | null> | undefined>;

/** Tells the client what happened in the workbook, whoever did it, as Excel's events do. */
export class Events {
  private active: string | undefined;

  constructor(
    api: FUniver,
    book: Book,
    private readonly send: (messages: readonly Message[]) => void,
  ) {
    this.active = book.workbook.getActiveSheet().getSheetId();
    api.onCommandExecuted((command, options) => {
      if (book.application["enableEvents"] === false) return;
      this.follow(command, options?.["fromFormula"] === true);
    });
  }

  private follow({ id, params }: Command, fromFormula: boolean): void {
    const { subUnitId: sheetId } = (params ?? {}) as { subUnitId?: string };
    if (id === SetRangeValuesMutation.id && sheetId !== undefined && !fromFormula) {
      this.changed(sheetId, params as { cellValue?: Cells; trigger?: string });
    } else if (id === SetSelectionsOperation.id && sheetId !== undefined) {
      this.selected(sheetId, params as { selections: readonly { range: IRange }[] });
    } else if (id === SetWorksheetActiveOperation.id && sheetId !== undefined) {
      this.activated(sheetId);
    } else if (id === InsertSheetMutation.id) {
      const { sheet } = params as { sheet: { id: string } };
      this.tell(EVENT.added, sheet.id, { source: "Local" });
    } else if (id === RemoveSheetMutation.id && sheetId !== undefined) {
      this.tell(EVENT.deleted, sheetId, { source: "Local" });
    }
  }

  private changed(sheetId: string, { cellValue, trigger }: { cellValue?: Cells; trigger?: string }): void {
    const address = trigger === SetStyleCommand.id ? undefined : writtenAddress(cellValue ?? {});
    if (address === undefined) return;
    this.tell(EVENT.changed, sheetId, { address, changeType: "RangeEdited", source: "Local" });
  }

  private selected(sheetId: string, { selections }: { selections: readonly { range: IRange }[] }): void {
    const range = selections.at(-1)?.range;
    if (range !== undefined) this.tell(EVENT.selected, sheetId, { address: rangeAddress(range) });
  }

  private activated(sheetId: string): void {
    if (this.active !== undefined && this.active !== sheetId) this.tell(EVENT.deactivated, this.active, {});
    this.active = sheetId;
    this.tell(EVENT.activated, sheetId, {});
  }

  private tell(type: number, sheetId: string, about: object): void {
    const body = { worksheetId: sheetId, ...about };
    this.send([WORKBOOK, sheetId].map((target) => ({ category: CATEGORY, type, target, body })));
  }
}

/** The smallest area that holds every cell whose value or formula was written. */
function writtenAddress(cells: Cells): string | undefined {
  const written = Object.entries(cells).flatMap(([row, columns]) =>
    Object.entries(columns ?? {})
      .filter(([, cell]) => cell === null || cell.v !== undefined || cell.f !== undefined)
      .map(([column]) => ({ row: Number(row), column: Number(column) })),
  );
  if (written.length === 0) return undefined;
  const rows = written.map(({ row }) => row);
  const columns = written.map(({ column }) => column);
  const [startRow, startColumn] = [Math.min(...rows), Math.min(...columns)];
  return rangeAddress({ startRow, startColumn, endRow: Math.max(...rows), endColumn: Math.max(...columns) });
}

const rangeAddress = ({ startRow, startColumn, endRow, endColumn }: IRange) =>
  cellsAddress({
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  });
