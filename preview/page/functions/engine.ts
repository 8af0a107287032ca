import { BaseFunction, CELL_INVERTED_INDEX_CACHE, ERROR_TYPE_SET } from "@univerjs/preset-sheets-core";
import type { ErrorType } from "@univerjs/preset-sheets-core";

/** Has the formula engine do as Excel does where the add-in's sheets would meet the difference. */
export function matchExcel(): void {
  ERROR_TYPE_SET.add("#BUSY!" as ErrorType);
  // A text in quotes is a text; the engine would make a number of "10%" where a function takes it.
  BaseFunction.prototype.isArgumentsIgnoreNumberPattern = () => true;
  // Comparing the same cells a second time, the engine looks into an index that leaves their errors out.
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
