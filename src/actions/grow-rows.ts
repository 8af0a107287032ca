import { area, areaAddress } from "../blueprint/address";
import { textHeight } from "../blueprint/measured-text";
import { placement } from "../blueprint/placement";
import { BY_HAND } from "../blueprint/reconcile";
import { STYLES } from "../blueprint/style";
import type { PlacedCell } from "../render/office/cells";
import type { SheetPlan } from "./sheet-plan";
import type { SheetState } from "./sheet-state";

/**
 * Queues more height for rows that now hold more text than they have room for. Rows never shrink: the advisor may have
 * given them their height.
 */
export function growRows(
  sheet: Excel.Worksheet,
  { blueprint, standing, reconciled }: SheetPlan,
  state: SheetState,
  further: readonly PlacedCell[],
): void {
  const where = placement(blueprint, standing);
  const changed = new Set(reconciled.writes.map(({ row }) => row));
  for (const { row, height } of blueprint.rowHeights) {
    const at = where.row(row);
    if (at !== undefined && changed.has(at)) grow(sheet, state, at, height);
  }
  const width = blueprint.columnWidths.reduce((sum, each) => sum + each, 0);
  for (const { row, cell } of further) {
    if (row !== standing.rows.get(BY_HAND)) continue;
    grow(sheet, state, row, textHeight(String(cell), width, STYLES.footnote));
  }
}

function grow(sheet: Excel.Worksheet, { heights }: SheetState, row: number, height: number): void {
  if ((heights[row] ?? Infinity) < height)
    sheet.getRange(areaAddress(area(row, 0))).format.rowHeight = height;
}
