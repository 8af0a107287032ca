import { CopySheetCommand } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { invalidArgument } from "./host-error";
import { LONGEST_NAME } from "./sheet-name";

/** The sheet that stands some steps after another one, counting visible ones alone where told. */
export function neighbor(
  book: Book,
  sheetId: string,
  step: number,
  visibleOnly: boolean,
): FWorksheet | undefined {
  const sheets = book.workbook.getSheets().filter((sheet) => !visibleOnly || !sheet.isSheetHidden());
  return sheets[sheets.findIndex((sheet) => sheet.getSheetId() === sheetId) + step];
}

/** Copies a sheet as Excel does, with a name made from its own, and gives the copy's id. */
export function copySheet(
  book: Book,
  sheetId: string,
  positionType: string,
  relativeTo: string | undefined,
): string {
  const { workbook } = book;
  const others = workbook.getSheets();
  const position = copyPosition(others, positionType, relativeTo);
  const name = copyName(book, book.sheet(sheetId).getSheetName());
  const active = workbook.getActiveSheet();
  book.api.syncExecuteCommand(CopySheetCommand.id, { unitId: workbook.getId(), subUnitId: sheetId });
  const known = new Set(others.map((sheet) => sheet.getSheetId()));
  const copy = workbook.getSheets().find((sheet) => !known.has(sheet.getSheetId()));
  if (copy === undefined) throw new Error("The spreadsheet engine made no copy of the sheet.");
  copy.setName(name);
  workbook.moveSheet(copy, position);
  // The engine shows the copy at once.
  workbook.setActiveSheet(active);
  return copy.getSheetId();
}

function copyPosition(others: readonly FWorksheet[], type: string, relativeTo: string | undefined): number {
  if (type === "None" || type === "Beginning") return 0;
  if (type === "End") return others.length;
  const at = others.findIndex((sheet) => sheet.getSheetId() === relativeTo);
  if (at >= 0 && type === "Before") return at;
  if (at >= 0 && type === "After") return at + 1;
  throw invalidArgument(`"${type}" needs a worksheet to stand beside, or is not a position.`);
}

/** "Pay" → "Pay (2)" → "Pay (3)"; a long name is cut to leave room for the number. */
function copyName(book: Book, name: string): string {
  const plain = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const found = plain.slice(0, LONGEST_NAME - ending.length) + ending;
    if (book.sheetNamed(found) === undefined) return found;
  }
}
