import { cellsAddress, parseCells, quotedSheet, splitAddress } from "./address";
import type { Book } from "./book";
import type { CellArea } from "./chart-model";
import { invalidArgument } from "./host-error";

/** The cells that a formula like "=Sheet1!$A$1:$B$2" stands for, if it is nothing but a reference to a sheet's cells. */
export function findReferred(book: Book, formula: string): CellArea | undefined {
  const { sheet, cells } = splitAddress(formula.replace(/^=/, ""));
  const found = sheet === undefined ? undefined : book.sheetNamed(sheet);
  if (found === undefined || !/^[$:A-Z\d]+$/i.test(cells)) return undefined;
  return { sheetId: found.getSheetId(), ...parseCells(cells) };
}

/** The same. Throws `InvalidArgument` where the formula is something else. */
export function referredCells(book: Book, formula: string): CellArea {
  const area = findReferred(book, formula);
  if (area === undefined) throw invalidArgument(`"${formula}" does not refer to cells of a sheet.`);
  return area;
}

/** As a formula refers to cells: "'My pay'!$A$1:$B$2", "Sheet1!$3:$5". */
export function absoluteReference(book: Book, area: CellArea): string {
  const name = quotedSheet(book.sheet(area.sheetId).getSheetName());
  return `${name}!${cellsAddress(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}
