import { faultFormula, nameFormula } from "./fault";
import { PLACE_NAME } from "./frame";
import { standInFormula } from "./provenance";
import { endingFormula, pluralFormula, singularFormula } from "./sentence-row";

/** The working rows that a live sheet makes of the names at its head, in their order. */
export const NAME_ROWS = [
  "official title",
  "name",
  "fault",
  "stand-in",
  "singular",
  "plural ending",
  "in a sentence",
] as const;

export type NameRow = (typeof NAME_ROWS)[number];

/** The cells of one column that its rows are made of. */
export interface NameCells extends Readonly<Record<NameRow, string>> {
  readonly head: string;
}

const FORMULAS: Record<NameRow, (cells: NameCells) => string> = {
  "official title": ({ head }) => officialFormula(head),
  name: ({ head }) => nameFormula(head),
  fault: ({ head, name, "official title": official }) => faultFormula(head, official, name),
  "stand-in": ({ head }) => standInFormula(head),
  singular: (cells) => unlessFaulty(cells, cells.name, singularFormula(cells.name, cells["official title"])),
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

/** An error says that the name, or the place, is not known: the figures of its column repeat it. */
function officialFormula(head: string): string {
  return `IF(ISERROR(${PLACE_NAME}),${PLACE_NAME},IF(TRIM(${head})="",NA(),CAREER.TITLE(${head})))`;
}

/** A name that is no career's is left as it is. */
function unlessFaulty({ fault }: NameCells, name: string, text: string): string {
  return `IF(${fault}<>"",${name},${text})`;
}
