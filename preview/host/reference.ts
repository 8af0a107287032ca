import { parseCells, splitAddress } from "./address";
import type { Book } from "./book";
import { Range } from "./range";

/** The cells that a formula like "=Sheet1!$A$1:$B$2" stands for, if it is nothing but a reference to a sheet's cells. */
export function referredRange(book: Book, formula: string): Range | undefined {
  const { sheet, cells } = splitAddress(formula.replace(/^=/, ""));
  const found = sheet === undefined ? undefined : book.sheetNamed(sheet);
  if (found === undefined || !/^[$:A-Z\d]+$/i.test(cells)) return undefined;
  return new Range(book, found.getSheetId(), parseCells(cells));
}

/** As a formula refers to it: "'My pay'!$A$1:$B$2". */
export function absoluteReference(range: Range): string {
  const at = range.address.lastIndexOf("!");
  return range.address.slice(0, at) + range.address.slice(at).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
