import type { Blueprint } from "../blueprint/blueprint";
import { isFormula } from "../blueprint/blueprint";
import { ownedCells } from "../blueprint/owned-cells";
import type { Reconciled } from "../blueprint/reconcile";
import { remembered } from "../blueprint/remembered";
import type { Change } from "./changes";
import { FORM } from "./recipe";
import type { Built, Recipe } from "./recipe";

/** The recipe of a sheet that has just been laid out. */
export function newRecipe({ anchors, ...blueprint }: Blueprint, what: Built, data: string): Recipe {
  const constants = ownedCells({ anchors, ...blueprint }).flatMap(({ id, cell }) =>
    isFormula(cell) ? [] : [[id, remembered(cell)] as const],
  );
  return {
    form: FORM,
    data,
    what,
    rows: anchors.rows.map(({ id }) => id),
    columns: anchors.columns.map(({ id }) => id),
    written: Object.fromEntries(constants),
    changes: [],
    kept: [],
  };
}

/** The part of the next recipe that a plan for any sheet gives. */
export function nextRecipe(
  { written, kept }: Reconciled,
  changes: readonly Change[],
): Pick<Recipe, "written" | "kept" | "changes"> {
  return { written, kept: kept.map(({ id }) => id), changes };
}
