import { area } from "./address";
import type { Area } from "./address";
import type { Anchor, Block, Blueprint, Cell, Input, TableBlock } from "./blueprint";
import { isFormula } from "./blueprint";
import { moveReferences } from "./move-references";
import type { Move } from "./move-references";

/** Of a column that a blueprint does not size: what Excel gives it, in points. */
export const USUAL_WIDTH = 48;

/**
 * A blueprint whose rows and columns stand elsewhere, all that refers to them with them. Those with no place any more
 * are left out, with what stands only there. The others must keep their order, and stay side by side within an area.
 */
export function relaid(blueprint: Blueprint, row: Move, column: Move): Blueprint {
  const moved = (from: Area) => movedArea(from, row, column);
  const { print, anchors, frozenRows } = blueprint;
  return {
    ...blueprint,
    blocks: blueprint.blocks.flatMap((block) => relaidBlock(block, row, column)),
    columnWidths: relaidWidths(blueprint.columnWidths, column),
    rowHeights: blueprint.rowHeights.flatMap(({ row: at, height }) => {
      const to = row(at);
      return to === undefined ? [] : [{ row: to, height }];
    }),
    hiddenRows: blueprint.hiddenRows.map(row).filter((to) => to !== undefined),
    frozenRows: frozenRows === 0 ? 0 : standing(row(frozenRows - 1), "the frozen rows") + 1,
    print: {
      ...print,
      area: standing(moved(print.area), "the printed cells"),
      titleRows: {
        first: standing(row(print.titleRows.first), "the repeated rows"),
        last: standing(row(print.titleRows.last), "the repeated rows"),
      },
      breaks: print.breaks.map(row).filter((to) => to !== undefined),
    },
    inputs: blueprint.inputs.flatMap((input): Input[] => {
      const to = moved(input.area);
      return to === undefined ? [] : [{ ...input, area: to }];
    }),
    anchors: { rows: relaidAnchors(anchors.rows, row), columns: relaidAnchors(anchors.columns, column) },
    asked: blueprint.asked.flatMap((each) => moved(each) ?? []),
    opensAt: standing(moved(blueprint.opensAt), "the cell that is selected"),
  };
}

/** What is left of an area; `undefined` where nothing is. */
export function movedArea(from: Area, row: Move, column: Move): Area | undefined {
  const rows = places(from.row, from.rows, row);
  const columns = places(from.column, from.columns, column);
  const [top, left] = [rows[0], columns[0]];
  return top === undefined || left === undefined ? undefined : area(top, left, rows.length, columns.length);
}

function relaidBlock(block: Block, row: Move, column: Move): readonly Block[] {
  const to = movedArea(block.area, row, column);
  if (to === undefined) return [];
  switch (block.kind) {
    case "text":
      return [{ ...block, area: to, cell: relaidCell(block.cell, row, column) }];
    case "table":
      return [{ ...relaidTable(block, row, column), area: to }];
    case "chart": {
      const [data, title] = [movedArea(block.data, row, column), movedArea(block.title, row, column)];
      return data === undefined || title === undefined ? [] : [{ ...block, area: to, data, title }];
    }
  }
}

function relaidTable(
  { area: from, cells, styles, ...block }: TableBlock,
  row: Move,
  column: Move,
): TableBlock {
  const stays = (move: Move, first: number) => (_: unknown, at: number) => move(first + at) !== undefined;
  return {
    ...block,
    area: from,
    cells: cells
      .filter(stays(row, from.row))
      .map((line) => line.filter(stays(column, from.column)).map((cell) => relaidCell(cell, row, column))),
    styles: styles.flatMap((styled) => {
      const to = movedArea(styled.area, row, column);
      return to === undefined ? [] : [{ ...styled, area: to }];
    }),
  };
}

function relaidCell(cell: Cell, row: Move, column: Move): Cell {
  if (!isFormula(cell)) return cell;
  const formula = standing(moveReferences(cell.formula, row, column), `cells that ${cell.formula} is over`);
  return { ...cell, formula };
}

function relaidWidths(widths: readonly number[], column: Move): readonly number[] {
  const placed = widths.flatMap((width, at) => {
    const to = column(at);
    return to === undefined ? [] : [{ to, width }];
  });
  const relaidTo: number[] = Array<number>(Math.max(...placed.map(({ to }) => to)) + 1).fill(USUAL_WIDTH);
  for (const { to, width } of placed) relaidTo[to] = width;
  return relaidTo;
}

function relaidAnchors(anchors: readonly Anchor[], move: Move): readonly Anchor[] {
  return anchors.flatMap(({ id, at }) => {
    const to = move(at);
    return to === undefined ? [] : [{ id, at: to }];
  });
}

function places(first: number, count: number, move: Move): readonly number[] {
  return Array.from({ length: count }, (_, at) => move(first + at)).filter((to) => to !== undefined);
}

/** A blueprint that loses any of these is no sheet any more. */
function standing<Place>(place: Place | undefined, what: string): Place {
  if (place === undefined) throw new Error(`A blueprint was laid out anew without ${what}.`);
  return place;
}
