import { area } from "../../blueprint/address";
import type { Block, Cell } from "../../blueprint/blueprint";
import { isFormula } from "../../blueprint/blueprint";
import { isPlainText } from "../../blueprint/plain-text";
import { rangeAt } from "./range-at";

/** What Excel takes in a cell; `null` leaves the cell as it is. */
type Written = string | number | null;

/** Office.js takes a write of more cells apart, at the price of several calls for each part. */
const MOST_CELLS = 1500;

/** A cell and where it stands; rows and columns count from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** Writes all cells of a sheet at once, since a call for each is what makes an add-in slow. */
export function writeCells(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  writeAt(sheet, blocks.flatMap(cellsOf));
}

/** Writes these cells at once, and leaves those between them as they are. */
export function writeAt(sheet: Excel.Worksheet, cells: readonly PlacedCell[]): void {
  if (cells.length === 0) return;
  const [rows, columns] = [cells.map(({ row }) => row), cells.map(({ column }) => column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const whole = area(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const grid = Array.from({ length: whole.rows }, () => Array<Written>(whole.columns).fill(null));
  for (const { row, column, cell } of cells) grid[row - top]?.splice(column - left, 1, written(cell));
  const rowsAtOnce = Math.max(1, Math.floor(MOST_CELLS / whole.columns));
  for (let from = 0; from < whole.rows; from += rowsAtOnce) {
    const part = grid.slice(from, from + rowsAtOnce);
    rangeAt(sheet, area(top + from, left, part.length, whole.columns)).formulas = part;
  }
}

function cellsOf(block: Block): readonly PlacedCell[] {
  if (block.kind === "chart") return [];
  const { area, kind } = block;
  const rows = kind === "text" ? [[block.cell]] : block.cells;
  return rows.flatMap((cells, down) =>
    cells.map((cell, across) => ({ row: area.row + down, column: area.column + across, cell })),
  );
}

/**
 * Excel reads a written text as if it were typed: "=1+1" would become a formula and "May 2025" a date. An apostrophe,
 * which is not shown, keeps it a text.
 */
function written(cell: Cell): Written {
  if (cell === undefined) return null;
  if (isFormula(cell)) return cell.formula;
  if (typeof cell === "number" || cell === "") return cell;
  return isPlainText(cell) ? cell : `'${cell}`;
}
