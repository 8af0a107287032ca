import { contentAt } from "../blueprint/reconcile";
import type { Written } from "../blueprint/reconcile";
import type { Standing } from "../blueprint/placement";
import type { RowKey } from "../comparison/comparison";
import { FEWEST_CAREERS } from "../comparison/comparison";
import { DEFAULT_ROWS } from "../comparison/measures";
import { ActionFailed } from "./action-failed";
import type { InsertRequest } from "./insert-comparison";
import type { Recipe } from "./recipe";
import { MARKS_GONE, standingOf } from "./sheet-state";
import type { SheetState } from "./sheet-state";

/** What a sheet asks now, which its reader may have changed: other names, another place, columns or rows taken out. */
export interface AskedOnSheet {
  readonly request: InsertRequest;
  /** Where everything stands, the careers that are left numbered from 1. */
  readonly standing: Standing;
  /** What was last written, by the same numbers. */
  readonly written: Written;
  /** The ids of the columns in the order of the sheet's name, by the same numbers; "" for one that is gone. */
  readonly columns: readonly string[];
  /** The number of each career's column when the sheet was last written, from 0. */
  readonly careersThen: readonly number[];
  /** Whether the place stands on the sheet still: it stands in the first career's column. */
  readonly hasPlace: boolean;
}

const TOO_FEW =
  "Fewer than two columns of careers are left on this sheet, so there is nothing to compare. Undo the deletion, or insert a new comparison.";

/** @throws ActionFailed where too little of the sheet is left to say what it asks */
export function askedOnSheet(state: SheetState, recipe: Recipe, request: InsertRequest): AskedOnSheet {
  const before = standingOf(state, recipe);
  const head = before.rows.get("head");
  const labels = before.columns.get("labels");
  if (head === undefined || labels === undefined) throw new ActionFailed(MARKS_GONE);
  const left = recipe.columns.filter((id) => id.startsWith("career-") && before.columns.has(id));
  if (left.length < FEWEST_CAREERS) throw new ActionFailed(TOO_FEW);
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
    written: renamedKeys(recipe.written, rename),
    columns: recipe.columns.map((id) => (before.columns.has(id) ? rename(id) : "")),
    careersThen: left.map((id) => Number(id.slice("career-".length)) - 1),
    hasPlace,
  };
}

/** A row that the reader took out is not asked for any more. */
function measuresLeft({ measures }: InsertRequest, { rows }: Recipe, { rows: standing }: Standing): RowKey[] {
  const asked = measures === undefined || measures.length === 0 ? DEFAULT_ROWS : measures;
  return asked.filter((key) => !rows.includes(key) || standing.has(key));
}

function renamedKeys(written: Written, rename: (id: string) => string): Written {
  const entries = Object.entries(written).map(([id, content]) => {
    const [row = "", column = ""] = id.split("/");
    return [rename(column) === "" ? "" : `${row}/${rename(column)}`, content] as const;
  });
  return Object.fromEntries(entries.filter(([id]) => id !== ""));
}
