import type { PlacedCell } from "../render/office/cells";
import { writeAt } from "../render/office/cells";
import { applyPlan, undoPlan } from "./apply-plan";
import type { Done, Work } from "./change-sheet";
import { growRows } from "./grow-rows";
import { byHandLine, keptSentences } from "./kept-by-hand";
import type { Recipe } from "./recipe";
import type { SheetPlan } from "./sheet-plan";
import { cellBefore } from "./sheet-state";
import type { SheetState } from "./sheet-state";

/** The work of carrying out a plan, and of writing what else the sheet needs. */
export function plannedWork(
  state: SheetState,
  recipe: Recipe,
  plan: SheetPlan,
  sentence: string,
  further: readonly PlacedCell[] = [],
): Work {
  const more = [...byHandLine(state, plan), ...further];
  const done: Done = {
    sheetName: state.name,
    sentence,
    changes: plan.changes,
    kept: keptSentences(state, plan),
  };
  return {
    done,
    write: (context, sheet) => {
      applyPlan(context, sheet, plan, recipe);
      writeAt(sheet, more);
      growRows(sheet, plan, state, more);
    },
    undo: (context, sheet) => {
      undoPlan(context, sheet, plan, state);
      writeAt(sheet, asBefore(state, more));
    },
  };
}

/** The work of writing cells on a sheet that was not built by a recipe. */
export function cellsWork(state: SheetState, cells: readonly PlacedCell[], sentence: string): Work {
  return {
    done: { sheetName: state.name, sentence, changes: [], kept: [] },
    write: (_, sheet) => writeAt(sheet, cells),
    undo: (_, sheet) => writeAt(sheet, asBefore(state, cells)),
  };
}

function asBefore(state: SheetState, cells: readonly PlacedCell[]): readonly PlacedCell[] {
  return cells.map((place) => ({ ...place, cell: cellBefore(state, place) }));
}
