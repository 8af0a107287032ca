import { words } from "../words/words";
import { addInFormulas, asEntered, isLost } from "./add-in-formulas";
import type { Caller } from "./caller";
import { changeSheet } from "./change-sheet";
import type { Done } from "./change-sheet";
import { cellsWork, plannedWork } from "./planned-work";
import { findRecipe } from "./recipe-schema";
import { planSheet } from "./sheet-plan";

/**
 * Enters the formulas of the sheet that the reader is looking at again: Excel, having reopened a workbook, can lose sight
 * of what they call, and then nothing else helps. Works on any sheet that calls the add-in's functions.
 *
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the sheet then holds what it held
 */
export function repairSheet(caller?: Caller): Promise<Done> {
  return changeSheet(async (state) => {
    const formulas = addInFormulas(state);
    const lost = formulas.filter((place) => isLost(state, place));
    const recipe = findRecipe(state.recipe);
    const live = recipe?.what.kind === "comparison" && recipe.what.request.mode === "live";
    if (recipe === undefined || !live) {
      return cellsWork(state, asEntered(state, lost), sentenceFor(lost.length));
    }
    const plan = await planSheet(state, recipe, { reenter: true });
    const planned = new Set(plan.reconciled.writes.map(({ row, column }) => `${row},${column}`));
    const others = lost.filter(({ row, column }) => !planned.has(`${row},${column}`));
    const count = plan.reconciled.writes.length + others.length;
    return plannedWork(state, recipe, plan, sentenceFor(count), asEntered(state, others));
  }, caller);
}

function sentenceFor(count: number): string {
  return count === 0 ? words.actions.nothingLost : words.actions.repaired(count);
}
