import { dataset } from "../dataset/dataset";
import { ActionFailed } from "./action-failed";
import { changeSheet } from "./change-sheet";
import type { Done } from "./change-sheet";
import { plannedWork } from "./planned-work";
import { loadRecipe } from "./recipe-schema";
import { planSheet } from "./sheet-plan";

export const NO_RECIPE =
  "This sheet was not made by Career Comparison, or has lost what it was made from, so there is nothing to refresh. Insert a new comparison.";

/**
 * Brings the sheet that the reader is looking at up to date: figures, sentences, sources. Only cells that the sheet was
 * given are written; notes, formats, rows and columns of the advisor's own, and figures changed by hand stay.
 *
 * @throws ActionFailed with a sentence; the sheet then holds what it held
 */
export function refreshSheet(): Promise<Done> {
  return changeSheet(async (state) => {
    if (state.recipe === undefined) throw new ActionFailed(NO_RECIPE);
    const recipe = loadRecipe(state.recipe);
    const plan = await planSheet(state, recipe, {});
    return plannedWork(state, recipe, plan, sentenceFor(plan.changes.length));
  });
}

function sentenceFor(changes: number): string {
  const { version } = dataset();
  if (changes === 0) return `The sheet is up to date with data set ${version}: no figure has changed.`;
  return `The sheet now shows data set ${version}: ${changes === 1 ? "1 change" : `${changes} changes`}.`;
}
