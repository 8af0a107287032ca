import type { SheetName } from "./anchors";
import type { Blueprint } from "./blueprint";

/** Where the rows and columns of a blueprint stand in a sheet now; `undefined` where the reader took one out. */
export interface Placement {
  row(at: number): number | undefined;
  column(at: number): number | undefined;
}

/** The same by what the rows and columns are called. */
export interface Standing {
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
}

export function placement({ anchors }: Pick<Blueprint, "anchors">, standing: Standing): Placement {
  const rows = new Map(anchors.rows.map(({ id, at }) => [at, standing.rows.get(id)]));
  const columns = new Map(anchors.columns.map(({ id, at }) => [at, standing.columns.get(id)]));
  return { row: (at) => rows.get(at), column: (at) => columns.get(at) };
}

type FoundCell = { readonly row: number; readonly column: number } | undefined;

/**
 * The cells that the hidden names of a sheet refer to, in their order; `undefined` for one that was deleted. None where
 * a name is missing among those that begin with `name`.
 */
export function anchoredCells(names: readonly SheetName[], name: string): readonly FoundCell[] {
  const formulas = new Map(names.map((each) => [each.name, each.formula]));
  const ours = names.filter((each) => each.name.startsWith(name));
  const inOrder = ours.map((_, at) => formulas.get(`${name}${at + 1}`));
  return inOrder.includes(undefined) ? [] : inOrder.flatMap((formula) => cellsOfUnion(formula ?? ""));
}

/** The cells of `='Coder vs Biller'!$A$1,'Coder vs Biller'!$B$7`; Excel writes `#REF!` for one that was deleted. */
export function cellsOfUnion(formula: string): readonly FoundCell[] {
  // The name of a sheet, in quotes, may hold anything.
  const bare = formula.replace(/'(?:[^']|'')*'/g, "");
  return bare.split(",").map((reference) => {
    const cell = /\$([A-Z]{1,3})\$(\d+)\)?$/.exec(reference);
    return cell?.[1] && cell[2] ? { row: Number(cell[2]) - 1, column: columnOf(cell[1]) } : undefined;
  });
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
