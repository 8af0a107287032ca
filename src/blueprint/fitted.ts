import { area } from "./address";
import type { Area } from "./address";
import type { Blueprint } from "./blueprint";
import { isFormula, textOf } from "./blueprint";
import { textHeight } from "./measured-text";
import { STYLES } from "./style";
import type { Style } from "./style";
import { wrappedTexts } from "./wrapped-texts";

/** The share of its room that a text may fill, since fonts differ and live texts may grow. */
const ROOM = 0.85;

/** What makes a blueprint readable in columns that it has not chosen. */
export interface Fit {
  /** In points, for the rows that hold wrapped text. */
  readonly rowHeights: Blueprint["rowHeights"];
  /** Numbers in columns that are narrower than theirs: made smaller, since Excel shows no part of a number. */
  readonly narrow: readonly Area[];
}

/** @param widths of the columns that it gets, in points, in its own columns' order */
export function fitted({ blocks, columnWidths }: Blueprint, widths: readonly number[]): Fit {
  const heights = new Map<number, number>();
  for (const { area: place, cell, style } of wrappedTexts(blocks)) {
    const room = widths
      .slice(place.column, place.column + place.columns)
      .reduce((sum, width) => sum + width, 0);
    const lines = isFormula(cell) ? cell.lines : undefined;
    const height = textHeight(textOf(cell), room * ROOM, style, lines);
    heights.set(place.row, Math.max(heights.get(place.row) ?? 0, height));
  }
  const isNarrow = (column: number) => (widths[column] ?? 0) < (columnWidths[column] ?? 0);
  const narrow = blocks.flatMap((block) => {
    const numbers = block.kind === "table" ? block.styles.filter(({ style }) => isNumber(STYLES[style])) : [];
    return numbers.flatMap(({ area: { row, column, rows, columns } }) =>
      Array.from({ length: columns }, (_, at) => column + at)
        .filter(isNarrow)
        .map((at) => area(row, at, rows)),
    );
  });
  return { rowHeights: [...heights].map(([row, height]) => ({ row, height })), narrow };
}

function isNumber({ numberFormat }: Style): boolean {
  return numberFormat !== undefined;
}
