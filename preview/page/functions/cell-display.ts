import { HorizontalAlign, InterceptorEffectEnum, isDefaultFormat } from "@univerjs/core";
import type { ICellData, Injector, IStyleData, Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { ErrorType } from "@univerjs/preset-sheets-core";
import type { CellRecords } from "./cell-records";

/** After spilled values are put in (100), before numbers are formatted (11 and 10). */
const PRIORITY = 50;

/**
 * Shows cells as Excel does where the grid would not: a number in the format that came with it, where its cell has
 * none of its own, and an error in the middle.
 */
export function showAsExcel(injector: Injector, records: CellRecords): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: PRIORITY,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, { workbook, subUnitId: sheetId, row, col: column }, next) => {
      const numberFormat = () => records.numberFormatAt({ sheetId, row, column });
      const added = cell && addedStyle(cell, workbook.getStyles().getStyleByCell(cell), numberFormat);
      return next(added ? { ...cell, s: added } : cell);
    },
  });
}

/** The cell's style with what Excel would add to it; `undefined` where that is nothing. */
function addedStyle(
  { v: value }: ICellData,
  style: Nullable<IStyleData>,
  numberFormat: () => string | undefined,
): IStyleData | undefined {
  if (typeof value === "number" && isDefaultFormat(style?.n?.pattern)) {
    const pattern = numberFormat();
    return pattern ? { ...style, n: { pattern } } : undefined;
  }
  const centered = typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType) && !style?.ht;
  return centered ? { ...style, ht: HorizontalAlign.CENTER } : undefined;
}
