import { MAX_COLUMNS, MAX_ROWS, type Area } from "./address";

/** Rows or columns that came in at a place, or, counted negative, that went away from there on. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

const COUNTS = { row: "rowCount", column: "columnCount" } as const;
const WHOLE = { row: MAX_ROWS, column: MAX_COLUMNS } as const;

/** Where a row or column is after the shift; one that went away is the next that stayed. */
export function shiftIndex(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count > 0 ? index + count : Math.max(at, index + count);
}

/** Where an area is after the shift, as formulas' references move; `undefined` where nothing of it is left. */
export function shiftArea<Kind extends Area>(area: Kind, shift: Shift): Kind | undefined {
  const counts = COUNTS[shift.axis];
  // Whole rows have no column that could come or go, nor whole columns a row.
  if (area[counts] >= WHOLE[shift.axis]) return area;
  const start = shiftIndex(area[shift.axis], shift);
  const after = area[shift.axis] + area[counts];
  // What comes in right behind the last cell is not part of the area.
  const end = shift.count > 0 ? shiftIndex(after - 1, shift) + 1 : shiftIndex(after, shift);
  return end > start ? { ...area, [shift.axis]: start, [counts]: end - start } : undefined;
}
