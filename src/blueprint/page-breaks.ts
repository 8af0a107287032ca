import type { Blueprint, PrintSetup } from "./blueprint";
import { pageRoom, rowHeight } from "./page-fit";

/** Rows that are not to be cut in two by the end of a page. */
export interface Together {
  readonly row: number;
  readonly rows: number;
}

/** The share of a page that is counted on, since printers differ. */
const ROOM = 0.96;

/**
 * The rows before which a page has to end, so that none of these is cut. Up to the last of them every end of a page is
 * set: one that fell a row later than expected would cut what comes next. What follows them flows.
 *
 * @param rows how many are printed
 */
export function pageBreaks(
  widths: readonly number[],
  heights: Blueprint["rowHeights"],
  rows: number,
  { orientation, onePage, titleRows }: Pick<PrintSetup, "orientation" | "onePage" | "titleRows">,
  together: readonly Together[],
): readonly number[] {
  if (onePage) return [];
  const tall = rowHeight(heights);
  const span = (first: number, count: number) =>
    Array.from({ length: count }, (_, at) => tall(first + at)).reduce((total, height) => total + height, 0);
  const page = pageRoom(widths, orientation) * ROOM;
  const repeated = span(titleRows.first, titleRows.last - titleRows.first + 1);
  const breaks: number[] = [];
  const last = Math.min(rows - 1, Math.max(...together.map(({ row }) => row)));
  let used = 0;
  for (let row = 0; row <= last; row += 1) {
    const kept = together.find((each) => each.row === row);
    if (used + span(row, kept?.rows ?? 1) > page) {
      breaks.push(row);
      used = repeated;
    }
    used += tall(row);
  }
  return breaks;
}
