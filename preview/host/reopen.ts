import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import type { Book } from "./book";
import { writeCells } from "./cells";
import { usedArea } from "./range-cells";

/** Leaves no formula that calls one of the functions as it was; each calls what Excel puts in place of the function. */
export function reopen(book: Book, functionNames: readonly string[]): void {
  const formulas = book.injector.get(FormulaDataModel);
  const unitId = book.workbook.getId();
  for (const sheet of book.workbook.getSheets()) {
    const sheetId = sheet.getSheetId();
    const area = usedArea(book, sheetId, true);
    if (area === undefined) continue;
    writeCells(book, sheet, area, (row, column) => {
      const formula = formulas.getFormulaStringByCell(area.row + row, area.column + column, sheetId, unitId);
      const unknown = formula ? withoutFunctions(formula, functionNames) : undefined;
      return unknown === formula ? undefined : unknown;
    });
  }
}

/** `=CAREER.SALARY(B5)` → `=_xldudf_CAREER_SALARY(B5)`. */
function withoutFunctions(formula: string, functionNames: readonly string[]): string {
  const names = functionNames.map((name) => name.replaceAll(".", String.raw`\.`)).join("|");
  const parts = new RegExp(String.raw`"(?:[^"]|"")*"|\b[A-Z]\w*\.(?:${names})(?=\s*\()`, "gi");
  return formula.replace(parts, (part) =>
    part.startsWith('"') ? part : `_xldudf_${part.toUpperCase().replaceAll(".", "_")}`,
  );
}
