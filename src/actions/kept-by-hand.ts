import { areaAddress, area } from "../blueprint/address";
import { BY_HAND, contentAt, isFigure } from "../blueprint/reconcile";
import type { Kept } from "../blueprint/reconcile";
import type { PlacedCell } from "../render/office/cells";
import { words } from "../words/words";
import type { SheetPlan } from "./sheet-plan";
import type { SheetState } from "./sheet-state";

/** One sentence for each cell that was kept as the advisor had filled it. */
export function keptSentences(
  state: SheetState,
  { reconciled, standing, changes }: SheetPlan,
): readonly string[] {
  const { keptFigure, keptText, checkKept, emptyKept } = words.actions;
  // Other names or another place are asked for since.
  const asksOtherwise = changes.some(({ what }) => what === "place" || what === "career");
  return reconciled.kept.map((kept) => {
    const figure = isFigure(kept.id);
    const address = areaAddress(area(kept.row, kept.column));
    const what = figure ? keptFigure(figureName(state, kept, standing), address) : keptText(address);
    return [what, ...(figure && asksOtherwise ? [checkKept] : []), emptyKept].join(" ");
  });
}

const LINE = "* Changed by hand, not from the data set: ";

/** The line on the sheet that tells what the marked figures are; blank where there are none. What the advisor wrote there stays. */
export function byHandLine(state: SheetState, { reconciled, standing }: SheetPlan): readonly PlacedCell[] {
  const row = standing.rows.get(BY_HAND);
  const column = Math.min(...standing.columns.values());
  if (row === undefined) return [];
  const figures = reconciled.kept.filter(({ id }) => isFigure(id));
  const names = figures.map((kept) => figureName(state, kept, standing));
  const cell = names.length === 0 ? "" : `${LINE}${names.join("; ")}.`;
  const content = contentAt(state.cells, { row, column });
  const ours = content === "" || String(content).startsWith(LINE);
  return content === cell || !ours ? [] : [{ row, column, cell }];
}

/** "Median pay, Medical coder": by the sheet's own labels. */
function figureName(state: SheetState, { row, column }: Kept, standing: SheetPlan["standing"]): string {
  const text = (at: { row: number; column: number }) => String(contentAt(state.cells, at)).trim();
  const { rows, columns } = standing;
  const label = text({ row, column: Math.min(...columns.values()) });
  const career = columns.get("career");
  const head = rows.get("head") ?? row;
  return `${label}, ${text(career === undefined ? { row: head, column } : { row, column: career })}`;
}
