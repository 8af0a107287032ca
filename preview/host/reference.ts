import type { Book } from "./book";
import { findReferred } from "./cell-reference";
import { Range } from "./range";

/** The range that a formula refers to, if it is nothing but a reference. */
export function referredRange(book: Book, formula: string): Range | undefined {
  const area = findReferred(book, formula);
  return area === undefined ? undefined : new Range(book, area.sheetId, area);
}
