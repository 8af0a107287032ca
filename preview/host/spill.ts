import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { intersection, type Area } from "./address";
import type { Book } from "./book";

/** The area of an array formula that begins at, or reaches, the first cell of `area`. */
export function findSpill(
  book: Book,
  sheetId: string,
  area: Area,
  where: "anchor" | "anywhere" = "anchor",
): Area | undefined {
  const ranges =
    book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.workbook.getId()]?.[sheetId] ?? {};
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  for (const [row, columns] of Object.entries(ranges)) {
    for (const [column, range] of Object.entries(columns ?? {}) as [string, IRange | undefined][]) {
      if (range === undefined) continue;
      const spill = {
        row: Number(row),
        column: Number(column),
        rowCount: range.endRow - range.startRow + 1,
        columnCount: range.endColumn - range.startColumn + 1,
      };
      const single = spill.rowCount * spill.columnCount === 1;
      const target = where === "anchor" ? { ...spill, rowCount: 1, columnCount: 1 } : spill;
      if (!single && intersection(target, cell) !== undefined) return spill;
    }
  }
  return undefined;
}
