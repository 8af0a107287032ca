import type { Block, Blueprint } from "./blueprint";
import { textOf } from "./blueprint";
import { textHeight } from "./measured-text";
import { wrappedTexts } from "./wrapped-texts";

const BODY_HEIGHT = 19;
/** The share of its room that a text may fill, since fonts differ. */
const ROOM = 0.9;

/** Rows as high as their longest text needs in columns of these widths. */
export function wrappedHeights(
  blocks: readonly Block[],
  columnWidths: readonly number[],
): Blueprint["rowHeights"] {
  const heights = new Map<number, number>();
  for (const { area: place, cell, style } of wrappedTexts(blocks)) {
    const widths = columnWidths.slice(place.column, place.column + place.columns);
    const room = widths.reduce((total, width) => total + width, 0) * ROOM;
    const height = Math.max(BODY_HEIGHT, textHeight(textOf(cell), room, style));
    heights.set(place.row, Math.max(heights.get(place.row) ?? 0, height));
  }
  return [...heights].map(([row, height]) => ({ row, height }));
}
