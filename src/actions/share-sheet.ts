import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { BeyondRefresh } from "./beyond-refresh";
import { addInFormulas, asValues, isLost, referredCells, valueAt, withoutLiveHints } from "./add-in-formulas";
import type { Caller } from "./caller";
import { changeSheet } from "./change-sheet";
import type { Done, Work } from "./change-sheet";
import { liveInputsOn } from "./live-inputs";
import { cellsWork, plannedWork } from "./planned-work";
import { findRecipe } from "./recipe-schema";
import type { Recipe } from "./recipe";
import { planSheet } from "./sheet-plan";
import type { SheetPlan } from "./sheet-plan";
import type { SheetState } from "./sheet-state";
import { shownFormats } from "./shown-formats";
import type { ShownFormat } from "./shown-formats";

/**
 * Turns what is live on the sheet that the reader is looking at into values, so that it can be read without the add-in.
 * The recipe stays, so that the sheet can be made live again. Works on any sheet that calls the add-in's functions. Takes
 * two round trips for a sheet of our own; formulas of the advisor's take one more, and a table at a cell two.
 *
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the sheet then holds what it held
 */
export function shareSheet(caller?: Caller): Promise<Done> {
  return changeSheet(async (state, sheet) => {
    refuseUnknown(state);
    const recipe = findRecipe(state.recipe);
    const plan = recipe && (await planned(state, recipe));
    if (recipe === undefined || plan === undefined) return anySheet(state, sheet);
    const written = new Set(plan.reconciled.writes.map(({ row, column }) => `${row},${column}`));
    const others = addInFormulas(state).filter(({ row, column }) => !written.has(`${row},${column}`));
    const further = asValues(state, others).filter(({ row, column }) => !written.has(`${row},${column}`));
    return looking(
      plannedWork(state, recipe, plan, words.actions.shared, further),
      await shownFormats(sheet, further),
    );
  }, caller);
}

/** `undefined` where too much is gone for the sheet to be laid out anew; what still stands on it can be shared. */
async function planned(state: SheetState, recipe: Recipe): Promise<SheetPlan | undefined> {
  try {
    return await planSheet(state, recipe, { mode: "values" });
  } catch (error) {
    if (error instanceof BeyondRefresh) return undefined;
    throw error;
  }
}

/** A table at a cell has inputs that nothing follows any more. */
async function anySheet(state: SheetState, sheet: Excel.Worksheet): Promise<Work> {
  const formulas = addInFormulas(state);
  const cells = [...asValues(state, formulas), ...withoutLiveHints(state)];
  const sentence = cells.length === 0 ? words.actions.nothingLive : words.actions.sharedPlainly;
  const work = looking(cellsWork(state, cells, sentence), await shownFormats(sheet, cells));
  const inputs = formulas.length === 0 ? [] : await liveInputsOn(sheet, referredCells(state, formulas));
  return {
    ...work,
    write: (context, same) => {
      work.write(context, same);
      for (const address of inputs) same.getRange(address).dataValidation.clear();
    },
  };
}

/** Values keep the look that they had as results. */
function looking(work: Work, formats: readonly ShownFormat[]): Work {
  return {
    ...work,
    write: (context, sheet) => {
      work.write(context, sheet);
      for (const { address, format } of formats) sheet.getRange(address).numberFormat = [[format]];
    },
  };
}

function refuseUnknown(state: SheetState): void {
  const formulas = addInFormulas(state);
  if (formulas.some((place) => isLost(state, place))) throw new ActionFailed(words.actions.lostFormulas);
  if (formulas.some((place) => valueAt(state, place) === "#BUSY!"))
    throw new ActionFailed(words.actions.notYet);
}
