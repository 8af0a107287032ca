import { comparisonSheet } from "../blueprint/comparison-sheet";
import type { Standing } from "../blueprint/placement";
import { isFigure, reconcile } from "../blueprint/reconcile";
import type { Reconciled } from "../blueprint/reconcile";
import { compare, loadComparison } from "../comparison/comparison";
import type { Comparison, KeptCareer } from "../comparison/comparison";
import { dataset } from "../dataset/dataset";
import { askedOnSheet } from "./asked-on-sheet";
import { changesSince } from "./changes";
import { careerThen, figuresThen } from "./figures-then";
import type { FiguresThen } from "./figures-then";
import type { InsertRequest } from "./insert-comparison";
import type { Built, Recipe } from "./recipe";
import { nextRecipe } from "./new-recipe";
import type { Aim, SheetPlan } from "./sheet-plan";
import type { SheetState } from "./sheet-state";

/** What a blank name at the head of a column is called while its formulas are made. */
const BLANK = "(blank)";

/** What a comparison's sheet should hold, by the names and the place that stand on it now. */
export async function planComparison(
  state: SheetState,
  recipe: Recipe,
  { request: kept, then }: Extract<Built, { kind: "comparison" }>,
  { mode = kept.mode, reenter = false }: Aim,
): Promise<SheetPlan> {
  const { version, places } = dataset();
  const asked = askedOnSheet(state, recipe, { ...kept, mode });
  const before = { ...then, ...columnsLeft(then, asked.careersThen) };
  const comparison = await comparisonOf(asked.request, keeper(before, recipe.data, mode));
  const { name } = state;
  const blueprint = comparisonSheet(comparison, {
    mode,
    name,
    version,
    places: places.map(({ code }) => code),
  });
  const lost = mode === "values" ? lostColumns(comparison, asked.request) : new Set<string>();
  const reconciled = reconcile({
    blueprint,
    standing: asked.standing,
    cells: state.cells,
    written: asked.written,
    reenter,
    leave: (id) => isFigure(id) && lost.has(id.slice(id.indexOf("/") + 1)),
  });
  const changes = changesSince(before, comparison, [recipe.data, version]);
  const request = { ...asked.request, careers: asked.request.careers.filter((career) => career !== "") };
  return {
    blueprint,
    standing: asked.standing,
    reconciled: asked.hasPlace ? reconciled : withPlace(reconciled, asked.standing, comparison),
    narrower: asked.careersThen.length < then.careers.length,
    changes,
    recipe: {
      ...recipe,
      data: version,
      what: { kind: "comparison", request, then: figuresThen(comparison, asked.request.careers) },
      columns: asked.columns,
      ...nextRecipe(reconciled, changes),
    },
  };
}

/** Writes the place where the column that it stood in is gone. */
function withPlace(reconciled: Reconciled, { rows, columns }: Standing, { place }: Comparison): Reconciled {
  const [row, column] = [rows.get("place"), columns.get("career-1")];
  if (row === undefined || column === undefined) return reconciled;
  return { ...reconciled, writes: [...reconciled.writes, { row, column, cell: place.code }] };
}

async function comparisonOf(
  request: InsertRequest,
  kept: (text: string) => KeptCareer | undefined,
): Promise<Comparison> {
  const named = { ...request, careers: request.careers.map((career) => career || BLANK) };
  await loadComparison(dataset(), named);
  return compare(dataset(), named, kept);
}

/**
 * What stands for a name that the data set does not know. Live cells say so themselves, so that their sheet needs only
 * a column for it; on a sheet of values the figures of a career that is no longer known are those that were.
 */
function keeper(then: FiguresThen, data: string, mode: InsertRequest["mode"]) {
  return (text: string): KeptCareer | undefined => {
    if (mode === "live") return { title: text, occupation: { code: "", title: text }, figures: {} };
    const note = `not in this data set any more; its figures are those of data set ${data}.`;
    return careerThen(then, text, dataset(), note);
  };
}

/** What was told then of the careers whose columns are left. */
function columnsLeft({ careers, figures }: FiguresThen, left: readonly number[]) {
  const of = <Each>(all: readonly Each[]) => left.flatMap((at) => all.slice(at, at + 1));
  return {
    careers: of(careers),
    figures: Object.fromEntries(Object.entries(figures).map(([key, row]) => [key, of(row)])),
  };
}

function lostColumns({ missing }: Comparison, { careers }: InsertRequest): ReadonlySet<string> {
  return new Set(careers.flatMap((name, at) => (missing.includes(name) ? [`career-${at + 1}`] : [])));
}
