import { WrapStrategy, type IStyleData } from "@univerjs/core";
import { readCells } from "./cells";
import { onGrid, sheetOf, type Cells } from "./range-cells";
import { cellStyle } from "./style";

/** Widths are estimated: the host has no screen to measure text on. */
const CHARACTER_EMS = 0.52;
const BOLD_FACTOR = 1.08;
const LINE_EMS = 1.35;
const CELL_PADDING_PX = 10;

const emPixels = (style: IStyleData) => ((style.fs ?? 11) * 4) / 3;

const textWidth = (text: string, style: IStyleData) =>
  text.length * CHARACTER_EMS * emPixels(style) * (style.bl === 1 ? BOLD_FACTOR : 1);

export function autofitColumns(cells: Cells): void {
  const { column, columnCount, ...rows } = onGrid(cells);
  const sheet = sheetOf(cells);
  for (let at = column; at < column + columnCount; at++) {
    const texts = readCells(cells.book, sheet, { ...rows, column: at, columnCount: 1 });
    const widths = texts.map(([cell], r) => {
      const style = cellStyle(sheet, rows.row + r, at);
      return style.tb === WrapStrategy.WRAP ? 0 : textWidth(cell?.text ?? "", style);
    });
    const widest = Math.max(0, ...widths);
    if (widest > 0) sheet.setColumnWidth(at, Math.ceil(widest) + CELL_PADDING_PX);
  }
}

export function autofitRows(cells: Cells): void {
  const { row, rowCount, column, columnCount } = onGrid(cells);
  const sheet = sheetOf(cells);
  const area = { row, rowCount, column, columnCount };
  readCells(cells.book, sheet, area).forEach((texts, r) => {
    const heights = texts.map((cell, c) => {
      const style = cellStyle(sheet, row + r, column + c);
      const room = Math.max(1, sheet.getColumnWidth(column + c) - CELL_PADDING_PX);
      const wraps = style.tb === WrapStrategy.WRAP ? Math.ceil(textWidth(cell.text, style) / room) : 1;
      return Math.max(1, wraps) * LINE_EMS * emPixels(style);
    });
    sheet.setRowHeightsForced(row + r, 1, Math.ceil(Math.max(...heights)));
  });
}
