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
  const cells = ownedCells({ anchors, ...blueprint });
  const constants = cells.flatMap(({ id, cell }) =>
    isFormula(cell) ? [] : [[id, remembered(cell)] as const],
  );
  return {
    form: FORM,
    data,
    what,
    rows: anchors.rows.map(({ id }) => id),
    columns: anchors.columns.map(({ id }) => id),
    charts: blueprint.blocks.flatMap((block) => (block.kind === "chart" ? [block.name] : [])),
    written: Object.fromEntries(constants),
    formulas: cells.filter(({ cell }) => isFormula(cell)).map(({ id }) => id),
    changes: [],
    kept: [],
  };
}

/** The part of the next recipe that a plan for any sheet gives. */
export function nextRecipe(
  { given, kept }: Reconciled,
  changes: readonly Change[],
): Pick<Recipe, "written" | "formulas" | "kept" | "changes"> {
  return { ...given, kept: kept.map(({ id }) => id), changes };
}
