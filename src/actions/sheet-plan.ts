import type { Blueprint, Input } from "../blueprint/blueprint";
import type { Standing } from "../blueprint/placement";
import type { Reconciled } from "../blueprint/reconcile";
import type { Change } from "./changes";
import type { InsertRequest } from "./insert-comparison";
import { planArticle } from "./plan-article";
import { planComparison } from "./plan-comparison";
import type { Recipe } from "./recipe";
import type { SheetState } from "./sheet-state";

/** What an action does to a sheet. */
export interface Aim {
  /** What the figures are to be; as they are where absent. */
  readonly mode?: InsertRequest["mode"];
  /** Whether right formulas are entered again, because Excel has lost sight of what they call. */
  readonly reenter?: boolean;
}

/** A sheet's next state, not yet written. */
export interface SheetPlan {
  readonly blueprint: Blueprint;
  readonly standing: Standing;
  readonly reconciled: Reconciled;
  readonly recipe: Recipe;
  readonly changes: readonly Change[];
  /** Whether columns of careers are gone since the sheet was last written. */
  readonly narrower: boolean;
  /** What the cells took where live figures become values, or values live ones; none where they remain what they are. */
  readonly inputsBefore: readonly Input[];
  /** The charts of the sheet's own that have nothing to draw any more. */
  readonly chartsGone: readonly string[];
}

/** @throws ActionFailed or a look-up's error with a sentence */
export async function planSheet(state: SheetState, recipe: Recipe, aim: Aim): Promise<SheetPlan> {
  const { what } = recipe;
  return what.kind === "article"
    ? planArticle(state, recipe, what.article, aim)
    : planComparison(state, recipe, what, aim);
}
