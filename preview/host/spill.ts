import type { IRange } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { intersection, type Area } from "./address";
import type { Book } from "./book";

/** Whether all cells are those of arrays that spill, or none; `null` where some are. */
export function hasSpill(book: Book, sheetId: string, area: Area): boolean | null {
  const spilled = spills(book, sheetId)
    .map((spill) => intersection(spill, area))
    .reduce((sum, common) => sum + (common === undefined ? 0 : common.rowCount * common.columnCount), 0);
  if (spilled === 0) return false;
  return spilled === area.rowCount * area.columnCount ? true : null;
}

/** The area of an array formula that begins at, or reaches, the first cell of `area`. */
export function findSpill(
  book: Book,
  sheetId: string,
  area: Area,
  where: "anchor" | "anywhere" = "anchor",
): Area | undefined {
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  return spills(book, sheetId).find((spill) => {
    const target = where === "anchor" ? { ...spill, rowCount: 1, columnCount: 1 } : spill;
    return intersection(target, cell) !== undefined;
  });
}

/** The areas of all array formulas that are more than one cell, and find room. */
function spills(book: Book, sheetId: string): readonly Area[] {
  const sheet = book.findSheet(sheetId)?.getSheet();
  const ranges =
    book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.workbook.getId()]?.[sheetId] ?? {};
  return Object.entries(ranges)
    .flatMap(([row, columns]) =>
      (Object.entries(columns ?? {}) as [string, IRange | undefined][]).flatMap(([column, range]): Area[] => {
        if (range === undefined) return [];
        const [rowCount, columnCount] = [
          range.endRow - range.startRow + 1,
          range.endColumn - range.startColumn + 1,
        ];
        return [{ row: Number(row), column: Number(column), rowCount, columnCount }];
      }),
    )
    .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1)
    .filter(({ row, column }) => sheet?.getCellRaw(row, column)?.v !== "#SPILL!");
}
