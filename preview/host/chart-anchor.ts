import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "./address";
import type { ChartPosition } from "./chart-model";
import type { Anchor, ChartState } from "./chart-state";

/** Widths of columns or heights of rows, in pixels. */
type Sizes = (index: number) => number;

const widths = (sheet: FWorksheet): Sizes => {
  return (column) => (sheet.getSheet().getColVisible(column) ? sheet.getColumnWidth(column) : 0);
};

const heights = (sheet: FWorksheet): Sizes => {
  return (row) => (sheet.getSheet().getRowVisible(row) ? sheet.getRowHeight(row) : 0);
};

function distance(sizes: Sizes, index: number): number {
  let sum = 0;
  for (let at = 0; at < index; at++) sum += sizes(at);
  return sum;
}

/** The cell that a distance from the sheet's edge falls in, and what is left of it. */
function locate(sizes: Sizes, count: number, pixels: number): { index: number; rest: number } {
  let rest = Math.max(0, pixels);
  for (let index = 0; index < count; index++) {
    const size = sizes(index);
    if (rest < size) return { index, rest };
    rest -= size;
  }
  return { index: Math.max(0, count - 1), rest };
}

const left = (sheet: FWorksheet, anchor: Anchor) => distance(widths(sheet), anchor.column) + anchor.right;

const top = (sheet: FWorksheet, anchor: Anchor) => distance(heights(sheet), anchor.row) + anchor.below;

export function anchorAt(sheet: FWorksheet, leftPx: number, topPx: number): Anchor {
  const column = locate(widths(sheet), sheet.getMaxColumns(), leftPx);
  const row = locate(heights(sheet), sheet.getMaxRows(), topPx);
  return { row: row.index, column: column.index, right: column.rest, below: row.rest };
}

/** Where an area lies, in pixels at 100 %. */
export function areaPosition(sheet: FWorksheet, { row, column, rowCount, columnCount }: Area): ChartPosition {
  const [x, y] = [distance(widths(sheet), column), distance(heights(sheet), row)];
  const right = distance(widths(sheet), Math.min(column + columnCount, sheet.getMaxColumns()));
  const bottom = distance(heights(sheet), Math.min(row + rowCount, sheet.getMaxRows()));
  return { left: x, top: y, width: right - x, height: bottom - y };
}

export function chartPosition(sheet: FWorksheet, { from, to }: ChartState): ChartPosition {
  const [x, y] = [left(sheet, from), top(sheet, from)];
  return {
    left: x,
    top: y,
    width: Math.max(0, left(sheet, to) - x),
    height: Math.max(0, top(sheet, to) - y),
  };
}

export function placeChart(sheet: FWorksheet, chart: ChartState, position: ChartPosition): void {
  chart.from = anchorAt(sheet, position.left, position.top);
  chart.to = anchorAt(sheet, position.left + position.width, position.top + position.height);
}
