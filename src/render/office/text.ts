import type { TextBlock } from "../../blueprint/blueprint";
import { applyStyle } from "./cell-style";
import { rangeAt } from "./range-at";

export function renderText(sheet: Excel.Worksheet, { area, style }: TextBlock): void {
  if (area.rows * area.columns > 1) rangeAt(sheet, area).merge();
  applyStyle(sheet, area, style);
}
