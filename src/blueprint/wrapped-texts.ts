import { area, contains } from "./address";
import type { Area } from "./address";
import type { Block, Cell, TableBlock, TextBlock } from "./blueprint";
import { STYLES } from "./style";
import type { Style } from "./style";

/** A text that takes as many lines as it needs, with the style in which it stands. */
export interface WrappedText {
  readonly area: Area;
  readonly cell: Cell;
  readonly style: Style;
}

export function wrappedTexts(blocks: readonly Block[]): readonly WrappedText[] {
  return blocks.flatMap((block): readonly WrappedText[] => {
    if (block.kind === "chart") return [];
    const texts = block.kind === "text" ? [textIn(block)] : cellsOf(block);
    return texts.filter(({ style }) => style.wrap === true);
  });
}

function textIn({ area, cell, style }: TextBlock): WrappedText {
  return { area, cell, style: STYLES[style] };
}

function cellsOf({ area: whole, cells, styles }: TableBlock): readonly WrappedText[] {
  return cells.flatMap((row, down) =>
    row.map((cell, across) => {
      const here = area(whole.row + down, whole.column + across);
      const over = styles
        .filter((styled) => contains(styled.area, here))
        .map(({ style }): Style => STYLES[style]);
      return { area: here, cell, style: Object.assign({}, ...over) as Style };
    }),
  );
}
