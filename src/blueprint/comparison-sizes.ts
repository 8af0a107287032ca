import type { Block, Blueprint } from "./blueprint";
import { isFormula, textOf } from "./blueprint";
import { DATA_ROW, HEAD_ROW, OFFICIAL_ROW, PLACE_ROW, TITLE_ROW } from "./frame";
import type { Frame } from "./frame";
import { textHeight } from "./measured-text";
import { wrappedTexts } from "./wrapped-texts";

const LABEL_WIDTH = 138;
const SOURCE_WIDTH = 148;
const BODY_HEIGHT = 19;
/** For two lines: the next finding, and the next name, may be longer. */
const TITLE_HEIGHT = 52;
const HEAD_HEIGHT = 34;

/** The share of a column's width that a text may fill that can be longer tomorrow. */
const ROOM_TO_GROW = 0.85;

/** By the number of careers, so that a page holds six as well as two. */
const CAREER_WIDTHS: Readonly<Record<number, number>> = { 2: 150, 3: 124, 4: 110, 5: 102, 6: 96 };
const NOTES_WIDTHS: Readonly<Record<number, number>> = { 2: 170, 3: 140, 4: 130, 5: 130, 6: 130 };

/** In points. */
export function columnWidths({ careers }: Frame): readonly number[] {
  const career = CAREER_WIDTHS[careers] ?? 96;
  return [LABEL_WIDTH, ...Array<number>(careers).fill(career), SOURCE_WIDTH, NOTES_WIDTHS[careers] ?? 130];
}

/** In points, for the texts as they are now, with room for those that the next name or place makes longer. */
export function rowHeights(
  frame: Frame,
  blocks: readonly Block[],
  widths: readonly number[],
): Blueprint["rowHeights"] {
  const heights = new Map<number, number>([
    [TITLE_ROW, TITLE_HEIGHT],
    [DATA_ROW, 18],
    [PLACE_ROW, 20],
    [PLACE_ROW + 1, 8],
    [HEAD_ROW, HEAD_HEIGHT],
  ]);
  const atLeast = (row: number, height: number) => heights.set(row, Math.max(heights.get(row) ?? 0, height));
  for (let row = OFFICIAL_ROW; row < frame.tableEnd; row += 1) atLeast(row, BODY_HEIGHT);
  if (frame.charts.length > 0) {
    for (let row = frame.chartsRow; row < frame.readingsRow; row += 1) atLeast(row, BODY_HEIGHT);
  }
  for (const { area, cell, style } of wrappedTexts(blocks)) {
    const width = sum(widths.slice(area.column, area.column + area.columns));
    const lines = isFormula(cell) ? cell.lines : undefined;
    atLeast(area.row, textHeight(textOf(cell), width * ROOM_TO_GROW, style.size ?? 10, lines));
  }
  return [...heights].map(([row, height]) => ({ row, height }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
