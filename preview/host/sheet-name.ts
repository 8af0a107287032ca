import type { Book } from "./book";
import { invalidArgument } from "./host-error";
import { nameTaken } from "./item-name";

export const LONGEST_NAME = 31;

/** Throws what Excel answers when a sheet is given a name that it cannot have. */
export function checkSheetName(book: Book, name: string, ownId?: string): void {
  if (name === "" || name.length > LONGEST_NAME || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`"${name}" is not a name for a worksheet.`);
  }
  const taken = book.sheetNamed(name);
  if (taken !== undefined && taken.getSheetId() !== ownId) throw nameTaken(name);
}
