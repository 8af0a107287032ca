import { faultFormula, nameFormula } from "./fault";
import { standInFormula } from "./provenance";
import { endingFormula, pluralFormula, singularFormula } from "./sentence-row";

/** The working rows that a live sheet makes of the names at its head, in their order. */
export const NAME_ROWS = ["name", "fault", "stand-in", "singular", "plural ending", "in a sentence"] as const;

export type NameRow = (typeof NAME_ROWS)[number];

/** The cells of one column that its rows are made of. */
export interface NameCells extends Readonly<Record<NameRow, string>> {
  readonly head: string;
  readonly official: string;
}

const FORMULAS: Record<NameRow, (cells: NameCells) => string> = {
  name: ({ head }) => nameFormula(head),
  fault: ({ head, official, name }) => faultFormula(head, official, name),
  "stand-in": ({ head }) => standInFormula(head),
  singular: (cells) => unlessFaulty(cells, cells.name, singularFormula(cells.name, cells.official)),
  "plural ending": ({ singular }) => endingFormula(singular),
  "in a sentence": (cells) =>
    unlessFaulty(cells, cells.singular, pluralFormula(cells.singular, cells["plural ending"])),
};

export function nameRowFormula(row: NameRow, cells: NameCells): string {
  return `=${FORMULAS[row](cells)}`;
}

export function isNameRow(key: string): key is NameRow {
  return NAME_ROWS.some((row) => row === key);
}

/** A name that is no career's is left as it is. */
function unlessFaulty({ fault }: NameCells, name: string, text: string): string {
  return `IF(${fault}<>"",${name},${text})`;
}
