import { area, areaAddress } from "../blueprint/address";
import type { Area } from "../blueprint/address";
import type { Blueprint, Input } from "../blueprint/blueprint";
import { ownedCells } from "../blueprint/owned-cells";
import { placement } from "../blueprint/placement";
import { isFigure } from "../blueprint/reconcile";
import { markedFormat, STYLES } from "../blueprint/style";
import type { Style, StyleName } from "../blueprint/style";
import { writeAt } from "../render/office/cells";
import { setUpFooter, setUpInput } from "../render/office/page";
import { markedCells } from "./marked-cells";
import { replaceRecipe } from "./recipe";
import type { Recipe } from "./recipe";
import type { SheetPlan } from "./sheet-plan";
import { cellBefore } from "./sheet-state";
import type { SheetState } from "./sheet-state";

/** Queues what a plan says. Sizes, colors and whatever the reader added are left alone. */
export function applyPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  before: Recipe,
): void {
  if (plan.narrower) mergeAgain(sheet, plan);
  writeAt(sheet, plan.reconciled.writes);
  replaceRecipe(context, sheet, JSON.stringify(plan.recipe));
  mark(sheet, plan, before);
  setUpFooter(sheet.pageLayout, plan.blueprint.print);
  if (plan.inputsBefore.length > 0) setUpInputs(sheet, plan, plan.blueprint.inputs);
  // Last: a chart that was deleted cannot be brought back.
  for (const name of plan.chartsGone) sheet.charts.getItem(name).delete();
}

/** Queues what brings the contents back to what they were before a plan. */
export function undoPlan(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  state: SheetState,
): void {
  writeAt(
    sheet,
    plan.reconciled.writes.map((place) => ({ ...place, cell: cellBefore(state, place) })),
  );
  setUpInputs(sheet, plan, plan.inputsBefore);
  if (state.recipe !== undefined) replaceRecipe(context, sheet, state.recipe);
}

/** Figures that were filled in by hand bear a mark after them, and so does what is made of them; what is no longer so loses it. */
function mark(sheet: Excel.Worksheet, { blueprint, standing, reconciled }: SheetPlan, before: Recipe): void {
  const owned = ownedCells(blueprint);
  const where = placement(blueprint, standing);
  const now = markedCells(
    reconciled.kept.map(({ id }) => id),
    owned,
  );
  const until = markedCells(before.kept, owned);
  for (const { id, row, column, style = isFigure(id) ? undefined : "title" } of owned) {
    const [down, across] = [where.row(row), where.column(column)];
    if (style === undefined || down === undefined || across === undefined) continue;
    if (now.has(id)) format(sheet, down, across, markedFormat(style));
    else if (until.has(id)) format(sheet, down, across, numberFormatOf(style));
  }
}

function numberFormatOf(name: StyleName): string {
  return (STYLES[name] as Style).numberFormat ?? "General";
}

function format(sheet: Excel.Worksheet, row: number, column: number, numberFormat: string): void {
  sheet.getRange(areaAddress(area(row, column))).numberFormat = [[numberFormat]];
}

/** Cell by cell: the reader may have put columns between those that take an input. */
function setUpInputs(
  sheet: Excel.Worksheet,
  { blueprint, standing }: SheetPlan,
  inputs: readonly Input[],
): void {
  const where = placement(blueprint, standing);
  for (const input of inputs) {
    for (const cell of cellsOf(input.area)) {
      const [row, column] = [where.row(cell.row), where.column(cell.column)];
      if (row !== undefined && column !== undefined) setUpInput(sheet, { ...input, area: area(row, column) });
    }
  }
}

function cellsOf({ row, column, rows, columns }: Area): readonly Area[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    area(row + Math.floor(at / columns), column + (at % columns)),
  );
}

/** Where a column of careers is gone, texts over several columns begin and end in others than before. */
function mergeAgain(sheet: Excel.Worksheet, { blueprint, standing }: SheetPlan): void {
  const where = placement(blueprint, standing);
  const texts = blueprint.blocks.flatMap(({ kind, area: whole }) => {
    const [row, first] = [where.row(whole.row), where.column(whole.column)];
    const last = where.column(whole.column + whole.columns - 1);
    if (kind !== "text" || row === undefined || first === undefined || last === undefined) return [];
    return [{ row, first, last }];
  });
  for (const row of new Set(texts.map((text) => text.row))) {
    sheet.getRange(areaAddress(wholeRow(blueprint, where.column, row))).unmerge();
  }
  for (const { row, first, last } of texts) {
    if (last > first) sheet.getRange(areaAddress(area(row, first, 1, last - first + 1))).merge();
  }
}

function wholeRow({ anchors }: Blueprint, columnOf: (at: number) => number | undefined, row: number): Area {
  const columns = anchors.columns.map(({ at }) => columnOf(at)).filter((at) => at !== undefined);
  const first = Math.min(...columns);
  return area(row, first, 1, Math.max(...columns) - first + 1);
}
