import { ActionFailed } from "./action-failed";
import { changeSheet } from "./change-sheet";
import type { Done } from "./change-sheet";
import { plannedWork } from "./planned-work";
import { loadRecipe } from "./recipe-schema";
import { NO_RECIPE } from "./refresh-sheet";
import { planSheet } from "./sheet-plan";

const ARTICLE =
  "This sheet shows what an article says, which does not change, so it holds values only. Refresh brings the official figures beside it up to date.";
const LIVE = "The figures are live again: they follow the names and the place on the sheet.";

/**
 * Turns the values on the sheet that the reader is looking at into formulas over its names and its place.
 *
 * @throws ActionFailed with a sentence; the sheet then holds what it held
 */
export function makeSheetLive(): Promise<Done> {
  return changeSheet(async (state) => {
    if (state.recipe === undefined) throw new ActionFailed(NO_RECIPE);
    const recipe = loadRecipe(state.recipe);
    if (recipe.what.kind === "article") throw new ActionFailed(ARTICLE);
    return plannedWork(state, recipe, await planSheet(state, recipe, { mode: "live" }), LIVE);
  });
}
