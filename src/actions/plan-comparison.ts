import { area, areaAddress } from "../blueprint/address";
import type { Blueprint, ChartBlock } from "../blueprint/blueprint";
import { comparisonSheet } from "../blueprint/comparison-sheet";
import { placement } from "../blueprint/placement";
import type { Standing } from "../blueprint/placement";
import { isFigure, reconcile } from "../blueprint/reconcile";
import type { Kept, Reconciled } from "../blueprint/reconcile";
import { compare, loadComparison } from "../comparison/comparison";
import type { Comparison, KeptCareer, RowKey } from "../comparison/comparison";
import { withTyped } from "../comparison/typed-figures";
import { dataset } from "../dataset/dataset";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { askedOnSheet } from "./asked-on-sheet";
import type { AskedOnSheet } from "./asked-on-sheet";
import { BeyondRefresh } from "./beyond-refresh";
import { changesSince } from "./changes";
import { careerThen, columnsLeft, figuresThen } from "./figures-then";
import type { FiguresThen } from "./figures-then";
import type { InsertRequest } from "./insert-comparison";
import { nextRecipe } from "./new-recipe";
import type { Built, Recipe } from "./recipe";
import type { Aim, SheetPlan } from "./sheet-plan";
import type { SheetState } from "./sheet-state";

type Mode = InsertRequest["mode"];

/** What a blank name at the head of a column is called while its formulas are made. */
const BLANK = "(blank)";

/** What a comparison's sheet should hold, by the names and the place that stand on it now. */
export async function planComparison(
  state: SheetState,
  recipe: Recipe,
  { request: kept, then }: Extract<Built, { kind: "comparison" }>,
  { mode = kept.mode, reenter = false }: Aim,
): Promise<SheetPlan> {
  const { version } = dataset();
  const asked = askedOnSheet(state, recipe, { ...kept, mode });
  const before = columnsLeft(then, asked.careersThen);
  const comparison = await comparisonOf(asked.request, keeper(before, recipe.data, mode));
  const lost = mode === "values" ? lostColumns(comparison, asked.request) : new Set<string>();
  const leave = (id: string) => isFigure(id) && lost.has(id.slice(id.indexOf("/") + 1));
  const held = (blueprint: Blueprint) =>
    reconcile({
      blueprint,
      standing: asked.standing,
      cells: state.cells,
      given: asked.given,
      reenter,
      leave,
    });
  const first = held(blueprintOf(comparison, mode, state.name));
  // What is told on a sheet of values is told of what stands in its table, live cells see to that themselves.
  const told = mode === "values" ? withTyped(comparison, first.kept.flatMap(typedFigure)) : comparison;
  const blueprint = blueprintOf(told, mode, state.name);
  const reconciled = told === comparison ? first : held(blueprint);
  refuse(reconciled, mode);
  const drawn = chartsDrawn(blueprint, asked.standing);
  const chartsGone = recipe.charts.filter((name) => state.charts.includes(name) && !drawn.includes(name));
  const changes = changesSince(before, comparison, { from: recipe.data, to: version });
  const request = { ...asked.request, careers: asked.request.careers.filter((career) => career !== "") };
  return {
    blueprint,
    standing: asked.standing,
    reconciled: asked.hasPlace ? reconciled : withPlace(reconciled, asked, comparison),
    narrower: asked.careersThen.length < then.careers.length,
    inputsBefore: mode === kept.mode ? [] : blueprintOf(told, kept.mode, state.name).inputs,
    chartsGone,
    changes,
    recipe: {
      ...recipe,
      data: version,
      what: { kind: "comparison", request, then: figuresThen(comparison, asked.request.careers) },
      columns: asked.columns,
      charts: recipe.charts.filter((name) => !chartsGone.includes(name)),
      ...nextRecipe(reconciled, changes),
    },
  };
}

function blueprintOf(comparison: Comparison, mode: Mode, name: string): Blueprint {
  const { version, places } = dataset();
  return comparisonSheet(comparison, { mode, name, version, places: places.map(({ code }) => code) });
}

/** The charts whose cells are all there still. */
function chartsDrawn(blueprint: Blueprint, standing: Standing): readonly string[] {
  const where = placement(blueprint, standing);
  const charts = blueprint.blocks.filter((block) => block.kind === "chart");
  const rowsOf = ({ data }: ChartBlock) => Array.from({ length: data.rows }, (_, at) => data.row + at);
  return charts
    .filter((chart) => rowsOf(chart).every((row) => where.row(row) !== undefined))
    .map(({ name }) => name);
}

function typedFigure({ id, content }: Kept) {
  const [key = "", column = ""] = id.split("/");
  if (!isFigure(id)) return [];
  const value = typeof content === "number" ? content : undefined;
  return [{ key: key as RowKey, at: Number(column.slice("career-".length)) - 1, value }];
}

function refuse({ inTheWay: [place], lost }: Reconciled, mode: Mode): void {
  if (mode === "live" && lost.length > 0) throw new BeyondRefresh(words.actions.lostCells);
  if (place === undefined) return;
  throw new ActionFailed(words.actions.cellInTheWay(areaAddress(area(place.row, place.column))));
}

/** Writes the place where the column that it stood in is gone. */
function withPlace(
  reconciled: Reconciled,
  { standing: { rows, columns } }: AskedOnSheet,
  { place }: Comparison,
): Reconciled {
  const [row, column] = [rows.get("place"), columns.get("career-1")];
  if (row === undefined || column === undefined) return reconciled;
  return { ...reconciled, writes: [...reconciled.writes, { row, column, cell: place.code }] };
}

async function comparisonOf(
  request: InsertRequest,
  kept: (text: string) => KeptCareer | undefined,
): Promise<Comparison> {
  if (request.mode === "values" && request.careers.includes(""))
    throw new ActionFailed(words.actions.blankCareer);
  const named = { ...request, careers: request.careers.map((career) => career || BLANK) };
  await loadComparison(dataset(), named);
  return compare(dataset(), named, kept);
}

/**
 * What stands for a name that the data set does not know. Live cells say so themselves, so that their sheet needs only
 * a column for it; on a sheet of values the figures of a career that is no longer known are those that were.
 */
function keeper(then: FiguresThen, data: string, mode: Mode) {
  return (text: string): KeptCareer | undefined => {
    if (mode === "live") return { title: text, occupation: { code: "", title: text }, figures: {} };
    const note = `not in this data set any more; its figures are those of data set ${data}.`;
    return careerThen(then, text, dataset(), note);
  };
}

function lostColumns({ missing }: Comparison, { careers }: InsertRequest): ReadonlySet<string> {
  return new Set(careers.flatMap((name, at) => (missing.includes(name) ? [`career-${at + 1}`] : [])));
}
