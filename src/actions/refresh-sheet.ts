import { dataset } from "../dataset/dataset";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import type { Caller } from "./caller";
import { changeSheet } from "./change-sheet";
import type { Done } from "./change-sheet";
import { plannedWork } from "./planned-work";
import { loadRecipe } from "./recipe-schema";
import { planSheet } from "./sheet-plan";

/**
 * Brings the sheet that the reader is looking at up to date: figures, sentences, sources. Only cells that the sheet was
 * given are written; notes, formats, rows and columns of the advisor's own, and figures changed by hand stay.
 *
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the sheet then holds what it held
 */
export function refreshSheet(caller?: Caller): Promise<Done> {
  return changeSheet(async (state) => {
    if (state.recipe === undefined) throw new ActionFailed(words.actions.notOurs);
    const recipe = loadRecipe(state.recipe);
    const plan = await planSheet(state, recipe, {});
    return plannedWork(state, recipe, plan, sentenceFor(plan.changes.length));
  }, caller);
}

function sentenceFor(changes: number): string {
  const { version } = dataset();
  return changes === 0 ? words.actions.upToDate(version) : words.actions.refreshed(version, changes);
}
