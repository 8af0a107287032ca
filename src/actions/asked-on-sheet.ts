import { contentAt } from "../blueprint/reconcile";
import type { Given } from "../blueprint/reconcile";
import type { Standing } from "../blueprint/placement";
import type { RowKey } from "../comparison/comparison";
import { FEWEST_CAREERS } from "../comparison/comparison";
import { DEFAULT_ROWS, ROWS } from "../comparison/measures";
import { words } from "../words/words";
import { BeyondRefresh } from "./beyond-refresh";
import type { InsertRequest } from "./insert-comparison";
import type { Recipe } from "./recipe";
import { standingOf } from "./sheet-state";
import type { SheetState } from "./sheet-state";

/** What a sheet asks now, which its reader may have changed: other names, another place, columns or rows taken out. */
export interface AskedOnSheet {
  readonly request: InsertRequest;
  /** Where everything stands, the careers that are left numbered from 1. */
  readonly standing: Standing;
  /** What the sheet was last given, by the same numbers. */
  readonly given: Given;
  /** The ids of the columns in the order of the sheet's name, by the same numbers; "" for one that is gone. */
  readonly columns: readonly string[];
  /** The number of each career's column when the sheet was last written, from 0. */
  readonly careersThen: readonly number[];
  /** Whether the place stands on the sheet still: it stands in the first career's column. */
  readonly hasPlace: boolean;
}

/** @throws ActionFailed where too little of the sheet is left to say what it asks */
export function askedOnSheet(state: SheetState, recipe: Recipe, request: InsertRequest): AskedOnSheet {
  const before = asSorted(standingOf(state, recipe), state, recipe);
  const head = before.rows.get("head");
  const labels = before.columns.get("labels");
  if (head === undefined || labels === undefined) throw new BeyondRefresh(words.actions.marksGone);
  const left = recipe.columns.filter((id) => id.startsWith("career-") && before.columns.has(id));
  if (left.length < FEWEST_CAREERS) throw new BeyondRefresh(words.actions.tooFewCareers);
  const renamed = new Map(left.map((id, at) => [id, `career-${at + 1}`]));
  const rename = (id: string) => (id.startsWith("career-") ? (renamed.get(id) ?? "") : id);
  const columns = new Map([...before.columns].map(([id, at]) => [rename(id), at]));
  const textAt = (row: number | undefined, id: string) => {
    const column = columns.get(id);
    return row === undefined || column === undefined
      ? ""
      : String(contentAt(state.cells, { row, column })).trim();
  };
  const place = before.rows.get("place");
  const hasPlace = left[0] === "career-1";
  return {
    request: {
      ...request,
      careers: left.map((_, at) => textAt(head, `career-${at + 1}`)),
      place: hasPlace ? textAt(place, "career-1") : request.place,
      measures: measuresLeft(request, recipe, before),
    },
    standing: { rows: before.rows, columns },
    given: {
      written: Object.fromEntries(renamedIds(Object.entries(recipe.written), rename)),
      formulas: renamedIds(
        recipe.formulas.map((id) => [id, id] as const),
        rename,
      ).map(([id]) => id),
    },
    columns: recipe.columns.map((id) => (before.columns.has(id) ? rename(id) : "")),
    careersThen: left.map((id) => Number(id.slice("career-".length)) - 1),
    hasPlace,
  };
}

/** A row that the reader took out is not asked for any more, nor is what is reckoned from it. */
function measuresLeft({ measures }: InsertRequest, { rows }: Recipe, { rows: standing }: Standing): RowKey[] {
  const asked = measures === undefined || measures.length === 0 ? DEFAULT_ROWS : measures;
  const left = asked.filter((key) => !rows.includes(key) || standing.has(key));
  return left.filter((key) => key !== "salary-difference" || left.includes("salary-median"));
}

/**
 * Rows that the reader has sorted are known by their labels: the names of a sheet stay with the places, not with what
 * was sorted into them.
 */
function asSorted(standing: Standing, state: SheetState, { written }: Recipe): Standing {
  const column = standing.columns.get("labels");
  if (column === undefined) return standing;
  const measures = [...standing.rows].filter(([id]) => id in ROWS);
  const labelOf = (row: number) => contentAt(state.cells, { row, column });
  const places = new Map(measures.map(([, row]) => [labelOf(row), row]));
  const sorted = measures.map(([id, row]) => {
    const label = written[`${id}/labels`];
    return [id, labelOf(row) === label ? row : (places.get(label) ?? row)] as const;
  });
  // Two rows in one place: a label was typed over, which is no sorting.
  const distinct = new Set(sorted.map(([, row]) => row)).size === sorted.length;
  return distinct ? { ...standing, rows: new Map([...standing.rows, ...sorted]) } : standing;
}

/** By the new numbers of the columns; what stood in a column that is gone is left out. */
function renamedIds<Content>(
  cells: readonly (readonly [id: string, content: Content])[],
  rename: (column: string) => string,
): readonly (readonly [string, Content])[] {
  return cells.flatMap(([id, content]) => {
    const [row = "", column = ""] = id.split("/");
    const renamed = rename(column);
    return renamed === "" ? [] : [[`${row}/${renamed}`, content] as const];
  });
}
