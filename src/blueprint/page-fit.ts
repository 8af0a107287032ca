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
  const height = new Map(heights.map((each) => [each.row, each.height]));
  const tall = sum(Array.from({ length: rows }, (_, row) => height.get(row) ?? DEFAULT_HEIGHT));
  const wide = sum(widths);
  const portrait = Math.min(SHORT_SIDE / wide, LONG_SIDE / tall);
  const landscape = Math.min(LONG_SIDE / wide, SHORT_SIDE / tall);
  if (Math.max(portrait, landscape) >= SMALLEST_SCALE) {
    return { orientation: portrait >= landscape ? "portrait" : "landscape", onePage: true };
  }
  return { orientation: SHORT_SIDE / wide >= SMALLEST_SCALE ? "portrait" : "landscape", onePage: false };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
