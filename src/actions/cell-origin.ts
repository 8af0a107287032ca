import type { SheetName } from "../blueprint/anchors";
import { isFigure } from "../blueprint/reconcile";
import { isAsWritten } from "../blueprint/remembered";
import type { ArticleId } from "../comparison/article-table";
import type { RowKey } from "../comparison/comparison";
import { ROWS } from "../comparison/measures";
import type { RowKind } from "../comparison/measures";
import type { Recipe } from "./recipe";
import { findRecipe } from "./recipe-schema";
import { standingOf } from "./sheet-state";

/** What a cell is to the sheet of ours that it stands on. */
export type CellOrigin =
  | {
      readonly kind: "figure";
      readonly key: RowKey;
      readonly career: string;
      /** A postal code. */
      readonly place: string;
      /** When it was true and the id of who says so; absent for what is told or reckoned. */
      readonly period?: string;
      readonly source?: string;
      /** The data set that it was written from. */
      readonly data: string;
      /** Whether the cell holds what was written; a formula is taken to. */
      readonly asWritten: boolean;
    }
  | {
      readonly kind: "article";
      readonly article: ArticleId;
      /** The id of what is stated. */
      readonly fact: string;
      readonly part: "says" | "official";
      readonly asWritten: boolean;
    }
  /** What a comparison follows, and its reader may change: the name of a column's career, or the place. */
  | { readonly kind: "asked"; readonly what: "career" | "place"; readonly live: boolean }
  /** A title, a note, a source, a row that a chart draws. */
  | { readonly kind: "other" };

/**
 * Tells it of the cells of one sheet: `undefined` for a cell that is not the sheet's own, and on a sheet that was not
 * made here.
 */
export function originsOn(
  recipeText: string | undefined,
  names: readonly SheetName[],
): (cell: HeldCell) => CellOrigin | undefined {
  const recipe = findRecipe(recipeText);
  if (recipe === undefined) return () => undefined;
  const { rows, columns } = standingOf({ names }, recipe);
  return (cell) => {
    const row = idAt(rows, cell.row);
    const column = idAt(columns, cell.column);
    return row === undefined || column === undefined ? undefined : originOf(recipe, row, column, cell);
  };
}

interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly content: unknown;
}

function originOf(
  recipe: Recipe,
  row: string,
  column: string,
  { content }: HeldCell,
): CellOrigin | undefined {
  const asked = askedOrigin(recipe, row, column);
  if (asked !== undefined) return asked;
  const id = `${row}/${column}`;
  const written = recipe.written[id];
  const isFormula = typeof content === "string" && content.startsWith("=");
  if (written === undefined && !recipe.formulas.includes(id)) return undefined;
  const asWritten = isFormula || (written !== undefined && isAsWritten(content, written));
  if (!isFigure(id)) return { kind: "other" };
  return recipe.what.kind === "article"
    ? articleOrigin(recipe.what.article, row, column, asWritten)
    : figureOrigin(recipe, row as RowKey, column, asWritten);
}

/** The place stands in the first career's column. */
function askedOrigin({ what }: Recipe, row: string, column: string): CellOrigin | undefined {
  if (what.kind !== "comparison") return undefined;
  const live = what.request.mode === "live";
  if (row === "head" && column.startsWith("career-")) return { kind: "asked", what: "career", live };
  return row === "place" && column === "career-1" ? { kind: "asked", what: "place", live } : undefined;
}

function articleOrigin(article: ArticleId, row: string, column: string, asWritten: boolean): CellOrigin {
  const part = column === "says" ? "says" : "official";
  return { kind: "article", article, fact: row.slice("fact-".length), part, asWritten };
}

function figureOrigin({ what, data }: Recipe, key: RowKey, column: string, asWritten: boolean): CellOrigin {
  if (what.kind !== "comparison") return { kind: "other" };
  const at = Number(column.slice("career-".length)) - 1;
  const { careers, figures, origins, place } = what.then;
  const { release }: RowKind = ROWS[key];
  const [period, source] = origins[figures[key]?.[at]?.[1] ?? -1] ?? [];
  return {
    kind: "figure",
    key,
    career: careers[at]?.title ?? "",
    place: release === "survey" ? place : "US",
    ...(period !== undefined && { period }),
    ...(source !== undefined && { source }),
    data,
    asWritten,
  };
}

function idAt(standing: ReadonlyMap<string, number>, at: number): string | undefined {
  return [...standing].find(([, place]) => place === at)?.[0];
}
