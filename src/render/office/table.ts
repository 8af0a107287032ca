import type { Area } from "../../blueprint/address";
import { contains, overlaps } from "../../blueprint/address";
import type { TableBlock } from "../../blueprint/blueprint";
import { STYLES } from "../../blueprint/style";
import type { Style } from "../../blueprint/style";
import { applyStyle } from "./cell-style";

export function renderTable(sheet: Excel.Worksheet, { styles }: TableBlock): void {
  styles.forEach(({ area, style }, at) => applyStyle(sheet, area, style, lookOf(area, styles.slice(0, at))));
}

/** What all cells of an area look like under styles laid over it, as far as they are alike. */
function lookOf(area: Area, styles: TableBlock["styles"]): Style {
  return styles.reduce<Style>((look, laid) => {
    const style: Style = STYLES[laid.style];
    if (contains(laid.area, area)) return { ...look, ...style };
    if (!overlaps(laid.area, area)) return look;
    return Object.fromEntries(Object.entries(look).filter(([property]) => !(property in style)));
  }, {});
}
