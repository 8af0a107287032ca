import type { IStyleData } from "@univerjs/core";
import { SetStyleCommand } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "./address";
import type { Book } from "./book";
import { engineRange } from "./cells";
import { refuseOnProtected } from "./protected-cells";

/** The style of one cell, with what its row, column and sheet add to it. */
export const cellStyle = (sheet: FWorksheet, row: number, column: number): IStyleData =>
  sheet.getSheet().getComposedCellStyle(row, column);

/** What all cells have; `null` where they differ. */
export function commonValue<Value>(
  sheet: FWorksheet,
  area: Area,
  read: (style: IStyleData) => Value,
): Value | null {
  const first = read(cellStyle(sheet, area.row, area.column));
  for (let r = area.row; r < area.row + area.rowCount; r++) {
    for (let c = area.column; c < area.column + area.columnCount; c++) {
      if (read(cellStyle(sheet, r, c)) !== first) return null;
    }
  }
  return first;
}

/** One value for all cells, or a matrix of the area's size. `null` takes the style away. */
export function setStyle<Key extends keyof IStyleData>(
  book: Book,
  sheet: FWorksheet,
  area: Area,
  type: Key,
  value: IStyleData[Key] | null | readonly (readonly IStyleData[Key][])[],
): void {
  refuseOnProtected(book, sheet.getSheetId(), "allowFormatCells");
  book.api.syncExecuteCommand(SetStyleCommand.id, {
    unitId: book.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: engineRange(area),
    style: { type, value },
  });
}
