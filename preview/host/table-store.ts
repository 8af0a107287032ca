import type { Area } from "./address";
import type { Book } from "./book";
import { copiedState } from "./copied-state";
import type { Memory } from "./kept";

export interface TableState {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  /** With its header row. */
  area: Area;
  readonly memory: Memory;
}

/** The workbook's tables; those of deleted sheets are gone. */
export class TableStore {
  private readonly states: TableState[] = [];
  private last = 0;

  constructor(private readonly book: Book) {}

  list(sheetId?: string): TableState[] {
    return this.states.filter(
      (state) =>
        this.book.findSheet(state.sheetId) !== undefined && (sheetId ?? state.sheetId) === state.sheetId,
    );
  }

  find(key: string): TableState | undefined {
    return this.list().find((state) => state.id === key || state.name.toLowerCase() === key.toLowerCase());
  }

  add(sheetId: string, area: Area): TableState {
    this.last += 1;
    const state = { id: `table-${this.last}`, sheetId, name: `Table${this.last}`, area, memory: {} };
    this.states.push(state);
    return state;
  }

  /** Gives the copy of a sheet tables of its own; a table's name is its alone in the workbook. */
  copy(sheetId: string, copyId: string): void {
    for (const { area, memory } of this.list(sheetId)) {
      Object.assign(this.add(copyId, area).memory, copiedState(memory, sheetId, copyId));
    }
  }

  delete(state: TableState): void {
    this.states.splice(this.states.indexOf(state), 1);
  }
}
