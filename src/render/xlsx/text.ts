import type { TextBlock } from "../../blueprint/blueprint";
import { lookAt } from "./cell-style";
import type { Drawn } from "./drawn";

/** The text stands in the first of the cells that become one; the others keep its lines and its fill. */
export function drawText({ area, cell, style }: TextBlock): Drawn {
  const cells = Array.from({ length: area.rows * area.columns }, (_, at) => {
    const [row, column] = [area.row + Math.floor(at / area.columns), area.column + (at % area.columns)];
    return { row, column, cell: at === 0 ? cell : undefined, look: lookAt(row, column, [{ area, style }]) };
  });
  return { cells, ...(cells.length > 1 && { merged: area }) };
}
