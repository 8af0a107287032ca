import { area, contains } from "./address";
import type { Block, Blueprint } from "./blueprint";
import { textOf } from "./blueprint";
import { relaid } from "./relaid";

/** Rows that only a whole sheet has a use for. */
const LEFT_OUT = ["readings", "reading-over-time", "source-history", "by-hand"];

/** The column in which an advisor writes is the sheet's; beside a table in a sheet of theirs, there is room anyway. */
const NOTES = "notes";

/**
 * What of a sheet can stand anywhere on another one: its title, table, sources and notes, closer together, without
 * charts and the cells that they draw.
 */
export function excerptOf(blueprint: Blueprint, lines: readonly number[] = linesOf(blueprint)): Blueprint {
  const columns = blueprint.anchors.columns.filter(({ id }) => id !== NOTES).map(({ at }) => at);
  const left = relaid(
    { ...blueprint, hiddenRows: [], frozenRows: 0 },
    (row) => placeIn(lines, row),
    (column) => placeIn(columns, column),
  );
  const rows = [...left.anchors.rows].sort((a, b) => a.at - b.at);
  return {
    ...left,
    anchors: { ...left.anchors, rows },
    print: { ...left.print, area: area(0, 0, lines.length, columns.length) },
  };
}

/** The rows of a sheet that its excerpt has, in their order: those with a text that is printed, and one for each gap. */
export function linesOf({ anchors, blocks, print }: Blueprint): readonly number[] {
  const lines: number[] = [];
  let gap: number | undefined;
  let last = -1;
  for (const { id, at } of [...anchors.rows].sort((a, b) => a.at - b.at)) {
    if (at > last + 1) gap ??= last + 1;
    last = at;
    const printed = contains(print.area, area(at, print.area.column));
    if (!printed || LEFT_OUT.includes(id) || isBlank(blocks, at)) continue;
    if (gap !== undefined) lines.push(gap);
    lines.push(at);
    gap = undefined;
  }
  return lines;
}

function isBlank(blocks: readonly Block[], row: number): boolean {
  return blocks.every((block) => {
    if (block.kind === "chart") return true;
    const cells = block.kind === "text" ? [[block.cell]] : block.cells;
    const line = cells[row - block.area.row] ?? [];
    return line.every((cell) => typeof cell !== "object" && textOf(cell) === "");
  });
}

function placeIn(kept: readonly number[], at: number): number | undefined {
  const place = kept.indexOf(at);
  return place === -1 ? undefined : place;
}
