import type { TableBlock } from "../../blueprint/blueprint";
import { lookAt } from "./cell-style";
import type { Drawn } from "./drawn";

export function drawTable({ area, cells, styles }: TableBlock): Drawn {
  return {
    cells: cells.flatMap((line, down) =>
      line.map((cell, across) => {
        const [row, column] = [area.row + down, area.column + across];
        return { row, column, cell, look: lookAt(row, column, styles) };
      }),
    ),
  };
}
