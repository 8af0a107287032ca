import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { engineRange } from "./cells";
import type { TableState } from "./table-store";

/** Commands of the engine's table plugin, which the page registers; tests without a screen do not. */
const COMMAND = { add: "sheet.command.add-table", delete: "sheet.command.delete-table" } as const;

interface WithTables {
  getSubTableInfos(): readonly { readonly id: string }[];
}

const hasTables = (sheet: FWorksheet): sheet is FWorksheet & WithTables => "getSubTableInfos" in sheet;

/** Shows the table in the grid as it stands now. */
export function showTable(book: Book, { id, sheetId, name, area }: TableState): void {
  const sheet = book.sheet(sheetId);
  if (!hasTables(sheet)) return;
  hideTable(book, { id, sheetId });
  book.api.syncExecuteCommand(COMMAND.add, {
    unitId: book.workbook.getId(),
    subUnitId: sheetId,
    id,
    name,
    range: engineRange(area),
  });
}

export function hideTable(book: Book, { id, sheetId }: Pick<TableState, "id" | "sheetId">): void {
  const sheet = book.sheet(sheetId);
  if (!hasTables(sheet) || sheet.getSubTableInfos().every((shown) => shown.id !== id)) return;
  book.api.syncExecuteCommand(COMMAND.delete, {
    unitId: book.workbook.getId(),
    subUnitId: sheetId,
    tableId: id,
  });
}
