import { areaAddress, cellAddress, contains } from "./address";
import type { Anchor, Block, Blueprint, Cell } from "./blueprint";
import { isFormula } from "./blueprint";
import { moveReferences } from "./move-references";

/** Where a blueprint has cells, or formulas over cells, that its anchors would not find again. */
export function anchorProblems({ blocks, anchors, asked }: Blueprint): readonly string[] {
  const rows = new Set(anchors.rows.map(({ at }) => at));
  const columns = new Set(anchors.columns.map(({ at }) => at));
  const lost = (row: number, column: number) => !rows.has(row) || !columns.has(column);
  const known = (ats: ReadonlySet<number>) => (at: number) => (ats.has(at) ? at : undefined);
  const cells = blocks.flatMap(cellsOf);
  return [
    ...repeated("row", anchors.rows),
    ...repeated("column", anchors.columns),
    ...cells
      .filter(({ row, column }) => lost(row, column))
      .map(({ row, column }) => `${cellAddress(row, column)} has no anchor`),
    ...cells.flatMap(({ row, column, cell }) => {
      if (!isFormula(cell)) return [];
      if (moveReferences(cell.formula, known(rows), known(columns)) !== undefined) return [];
      return [`the formula in ${cellAddress(row, column)} is over a cell without an anchor: ${cell.formula}`];
    }),
    ...blocks.flatMap((block) =>
      block.kind === "chart" && lost(block.title.row, block.title.column)
        ? [`the title of the chart "${block.name}" has no anchor`]
        : [],
    ),
    ...asked
      .filter(
        (area) => !cells.some(({ row, column }) => contains(area, { row, column, rows: 1, columns: 1 })),
      )
      .map((area) => `nothing is asked in ${areaAddress(area)}`),
  ];
}

function repeated(axis: string, anchors: readonly Anchor[]): readonly string[] {
  return anchors.flatMap(({ id, at }, index) => {
    const before = anchors.slice(0, index);
    return [
      ...(before.some((other) => other.id === id) ? [`two anchors of a ${axis} are called "${id}"`] : []),
      ...(before.some((other) => other.at === at) ? [`"${id}" anchors a ${axis} that has an anchor`] : []),
    ];
  });
}

function cellsOf(block: Block): readonly { row: number; column: number; cell: Cell }[] {
  if (block.kind === "chart") return [];
  const cells = block.kind === "text" ? [[block.cell]] : block.cells;
  return cells.flatMap((line, down) =>
    line.flatMap((cell, across) =>
      cell === undefined ? [] : [{ row: block.area.row + down, column: block.area.column + across, cell }],
    ),
  );
}
