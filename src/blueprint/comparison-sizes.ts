import type { Block, Blueprint } from "./blueprint";
import { isFormula, textOf } from "./blueprint";
import { chartAreas, DATA_ROW, HEAD_ROW, OFFICIAL_ROW, PLACE_ROW, TITLE_ROW } from "./frame";
import type { Frame } from "./frame";
import { textHeight } from "./measured-text";
import { isTold } from "./source-key";
import { wrappedTexts } from "./wrapped-texts";

const BODY_HEIGHT = 19;
/** For two lines: the next finding, and the next name, may be longer. */
const TITLE_HEIGHT = 52;
const HEAD_HEIGHT = 34;
/** In Excel. */
const TALLEST_ROW = 409;

/** The share of its room that a text may fill, since fonts differ and it can be longer tomorrow. */
const ROOM = 0.92;

/** The widths of the columns, those of careers and notes by the number of careers, so that a page holds six as well as two. */
interface Widths {
  readonly label: number;
  readonly career: Readonly<Record<number, number>>;
  readonly source: number;
  readonly notes: Readonly<Record<number, number>>;
}

const FIGURES: Widths = {
  label: 138,
  career: { 2: 150, 3: 124, 4: 110, 5: 102, 6: 96 },
  source: 148,
  notes: { 2: 170, 3: 140, 4: 130, 5: 130, 6: 130 },
};

/** Long texts get the room that the other columns can spare. */
const TEXTS: Widths = {
  label: 122,
  career: { 2: 225, 3: 190, 4: 165, 5: 150, 6: 140 },
  source: 100,
  notes: { 2: 150, 3: 120, 4: 110, 5: 100, 6: 100 },
};

/** In points. */
export function columnWidths({ careers, sourceKeys }: Frame): readonly number[] {
  const { label, career, source, notes } = sourceKeys.some(isTold) ? TEXTS : FIGURES;
  return [label, ...Array<number>(careers).fill(career[careers] ?? 96), source, notes[careers] ?? 100];
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
  for (const { row, rows } of chartAreas(frame)) {
    for (let each = row; each < row + rows; each += 1) atLeast(each, BODY_HEIGHT);
  }
  for (const { area, cell, style } of wrappedTexts(blocks)) {
    const width = sum(widths.slice(area.column, area.column + area.columns));
    const lines = isFormula(cell) ? cell.lines : undefined;
    atLeast(area.row, textHeight(textOf(cell), width * ROOM, style, lines));
  }
  return [...heights].map(([row, height]) => ({ row, height: Math.min(height, TALLEST_ROW) }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
