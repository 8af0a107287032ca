import { CopySheetCommand, InsertSheetMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";

interface CopyParams {
  readonly subUnitId: string;
  readonly targetSubUnitId: string;
}

/**
 * Gives the copy of a sheet what lies beside the sheet's cells, whoever made the copy. What belongs to a deleted sheet
 * stays unseen, so that a deletion can be undone.
 */
export function followCopies(book: Book): void {
  /** Sheets that copies are about to be made of, by the copies' ids. */
  const sources = new Map<string, string>();
  book.injector.get(SheetInterceptorService).interceptCommand({
    getMutations: ({ id, params }) => {
      if (id === CopySheetCommand.id) {
        const { subUnitId, targetSubUnitId } = params as CopyParams;
        sources.set(targetSubUnitId, subUnitId);
      }
      return { redos: [], undos: [] };
    },
  });
  book.api.onCommandExecuted(({ id, params }) => {
    if (id !== InsertSheetMutation.id) return;
    const copyId = (params as { sheet: { id: string } }).sheet.id;
    const sheetId = sources.get(copyId);
    sources.delete(copyId);
    if (sheetId !== undefined) copyState(book, sheetId, copyId);
  });
}

function copyState(book: Book, sheetId: string, copyId: string): void {
  for (const store of [book.sheets, book.names, book.tables, book.charts]) store.copy(sheetId, copyId);
}
