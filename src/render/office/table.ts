import type { TableBlock } from "../../blueprint/blueprint";
import { applyStyle } from "./cell-style";

export function renderTable(sheet: Excel.Worksheet, { styles }: TableBlock): void {
  for (const { area, style } of styles) applyStyle(sheet, area, style);
}
