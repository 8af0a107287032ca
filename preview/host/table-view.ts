import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { engineRange } from "./cells";
import type { TableState } from "./table-store";

/** What the engine's table plugin adds to a sheet, where the page has registered it. */
interface TableView {
  addTable(name: string, range: object, id: string, options: object): unknown;
  removeTable(id: string): unknown;
}

const viewOf = (sheet: FWorksheet): TableView | undefined =>
  "addTable" in sheet ? (sheet as FWorksheet & TableView) : undefined;

/** Shows the table in the grid as it stands now. */
export function showTable(book: Book, table: TableState): void {
  const view = viewOf(book.sheet(table.sheetId));
  if (view === undefined) return;
  view.removeTable(table.id);
  const showFilterButton = table.memory["showFilterButton"] !== false;
  view.addTable(table.name, engineRange(table.area), table.id, {
    filters: showFilterButton ? undefined : [],
  });
}

export function hideTable(book: Book, table: TableState): void {
  viewOf(book.sheet(table.sheetId))?.removeTable(table.id);
}
