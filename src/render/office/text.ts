import { areaAddress } from "../../blueprint/address";
import type { TextBlock } from "../../blueprint/blueprint";
import { applyStyle } from "./cell-style";

export function renderText(sheet: Excel.Worksheet, { area, style }: TextBlock): void {
  if (area.rows * area.columns > 1) sheet.getRange(areaAddress(area)).merge();
  applyStyle(sheet, area, style);
}
