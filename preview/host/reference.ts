import type { Book } from "./book";
import { findReferred } from "./cell-reference";
import { Range } from "./range";

/** The range that a formula refers to, if it is nothing but a reference. */
export function referredRange(book: Book, formula: string): Range | undefined {
  const area = findReferred(book, formula);
  return area === undefined ? undefined : new Range(book, area.sheetId, area);
}

/** The range behind a name as a sheet knows it: its own names come before the workbook's. */
export function namedRange(book: Book, name: string, sheetId: string): Range | undefined {
  const item = book.names.find(name, sheetId) ?? book.names.find(name, undefined);
  return item === undefined ? undefined : referredRange(book, book.names.formula(item));
}
