import { area, contains } from "./address";
import type { Block, Blueprint, Cell } from "./blueprint";
import { STYLES } from "./style";
import type { Style, StyleName } from "./style";

/** A cell that a blueprint fills, and that the reader has not been asked to fill. */
export interface OwnedCell {
  /** Its row's and its column's name: "salary-median/career-2". */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Exclude<Cell, undefined>;
  /** The style that its number format comes from. */
  readonly style: StyleName | undefined;
}

export function ownedCells({ blocks, anchors, asked }: Blueprint): readonly OwnedCell[] {
  const rows = new Map(anchors.rows.map(({ id, at }) => [at, id]));
  const columns = new Map(anchors.columns.map(({ id, at }) => [at, id]));
  return blocks.flatMap((block) => {
    if (block.kind === "chart") return [];
    const cells = block.kind === "text" ? [[block.cell]] : block.cells;
    return cells.flatMap((line, down) =>
      line.flatMap((cell, across): OwnedCell[] => {
        const [row, column] = [block.area.row + down, block.area.column + across];
        if (cell === undefined || asked.some((each) => contains(each, area(row, column)))) return [];
        const id = `${rows.get(row)}/${columns.get(column)}`;
        return [{ id, row, column, cell, style: formattedBy(block, row, column) }];
      }),
    );
  });
}

function formattedBy(block: Block, row: number, column: number): StyleName | undefined {
  if (block.kind !== "table") return undefined;
  const here = area(row, column);
  return block.styles
    .filter((styled) => contains(styled.area, here) && (STYLES[styled.style] as Style).numberFormat)
    .at(-1)?.style;
}
