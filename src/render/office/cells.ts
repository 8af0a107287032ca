import { area, areaAddress } from "../../blueprint/address";
import type { Block, Cell } from "../../blueprint/blueprint";
import { isFormula } from "../../blueprint/blueprint";

/** What Excel takes in a cell; `null` leaves the cell as it is. */
type Written = string | number | null;

/** More characters than any date has that is written out. */
const LONGEST_DATE = 40;

/** Writes all cells of a sheet at once, since a call for each is what makes an add-in slow. */
export function writeCells(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  const rows = Math.max(...blocks.map((block) => block.area.row + block.area.rows));
  const columns = Math.max(...blocks.map((block) => block.area.column + block.area.columns));
  const grid = Array.from({ length: rows }, () => Array<Written>(columns).fill(null));
  for (const block of blocks) {
    if (block.kind === "chart") continue;
    const cells = block.kind === "text" ? [[block.cell]] : block.cells;
    cells.forEach((row, down) =>
      row.forEach((cell, across) => {
        grid[block.area.row + down]?.splice(block.area.column + across, 1, written(cell));
      }),
    );
  }
  sheet.getRange(areaAddress(area(0, 0, rows, columns))).formulas = grid;
}

/**
 * Excel reads a written text as if it were typed: "=1+1" would become a formula and "May 2025" a date. An apostrophe,
 * which is not shown, keeps it a text.
 */
function written(cell: Cell): Written {
  if (cell === undefined) return null;
  if (isFormula(cell)) return cell.formula;
  if (typeof cell === "number") return cell;
  return isPlainText(cell) ? cell : `'${cell}`;
}

/** Words without a digit are no date, nor is a long sentence. */
function isPlainText(text: string): boolean {
  return (
    /^[a-z]/i.test(text) && !/^(true|false)$/i.test(text) && (text.length > LONGEST_DATE || !/\d/.test(text))
  );
}
