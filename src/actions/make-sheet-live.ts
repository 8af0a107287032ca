import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import type { Caller } from "./caller";
import { changeSheet } from "./change-sheet";
import type { Done } from "./change-sheet";
import { plannedWork } from "./planned-work";
import { loadRecipe } from "./recipe-schema";
import { planSheet } from "./sheet-plan";

/**
 * Turns the values on the sheet that the reader is looking at into formulas over its names and its place.
 *
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the sheet then holds what it held
 */
export function makeSheetLive(caller?: Caller): Promise<Done> {
  return changeSheet(async (state) => {
    if (state.recipe === undefined) throw new ActionFailed(words.actions.notOurs);
    const recipe = loadRecipe(state.recipe);
    if (recipe.what.kind === "article") throw new ActionFailed(words.actions.neverLive);
    return plannedWork(state, recipe, await planSheet(state, recipe, { mode: "live" }), words.actions.live);
  }, caller);
}
