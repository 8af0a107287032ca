import type { Blueprint, PrintSetup } from "./blueprint";

/** Of a row that nobody sized. */
const DEFAULT_HEIGHT = 15;

/** What half-inch margins leave of a Letter page. */
const SHORT_SIDE = 540;
const LONG_SIDE = 720;

/** A page that is shrunk further cannot be read. */
const SMALLEST_SCALE = 0.6;

/** Which way round a Letter page lies, and whether all that is printed fits one. */
export function pageFit(
  widths: readonly number[],
  heights: Blueprint["rowHeights"],
  rows: number,
): Pick<PrintSetup, "orientation" | "onePage"> {
  const tall = sum(Array.from({ length: rows }, (_, row) => row).map(rowHeight(heights)));
  const wide = sum(widths);
  const portrait = Math.min(SHORT_SIDE / wide, LONG_SIDE / tall);
  const landscape = Math.min(LONG_SIDE / wide, SHORT_SIDE / tall);
  if (Math.max(portrait, landscape) >= SMALLEST_SCALE) {
    return { orientation: portrait >= landscape ? "portrait" : "landscape", onePage: true };
  }
  return { orientation: SHORT_SIDE / wide >= SMALLEST_SCALE ? "portrait" : "landscape", onePage: false };
}

/** What a page has room for from top to bottom, in points of the sheet, once the sheet has been shrunk to its width. */
export function pageRoom(widths: readonly number[], orientation: PrintSetup["orientation"]): number {
  const [wide, tall] = orientation === "portrait" ? [SHORT_SIDE, LONG_SIDE] : [LONG_SIDE, SHORT_SIDE];
  return tall / Math.min(1, wide / sum(widths));
}

/** The height of a row, in points. */
export function rowHeight(heights: Blueprint["rowHeights"]): (row: number) => number {
  const sized = new Map(heights.map(({ row, height }) => [row, height]));
  return (row) => sized.get(row) ?? DEFAULT_HEIGHT;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
