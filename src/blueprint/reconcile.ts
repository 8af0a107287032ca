import { ROWS } from "../comparison/measures";
import type { Blueprint, Cell } from "./blueprint";
import { isFormula } from "./blueprint";
import { moveReferences } from "./move-references";
import { ownedCells } from "./owned-cells";
import type { OwnedCell } from "./owned-cells";
import { placement } from "./placement";
import type { Placement, Standing } from "./placement";
import { isAsWritten, remembered } from "./remembered";

/** What a sheet holds, from a cell on: formulas as text that begins with "=", constants as they are, "" for blank. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly unknown[])[];
}

/** What is remembered of the texts and numbers that were last written, by the cells' ids. */
export type Written = Readonly<Record<string, string | number>>;

/** What a sheet was last given: constants, and the ids of the cells that got formulas. */
export interface Given {
  readonly written: Written;
  readonly formulas: readonly string[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Write extends Place {
  readonly cell: Exclude<Cell, undefined>;
}

/** A cell that the reader has filled otherwise than it was filled. */
export interface Kept extends Place {
  readonly id: string;
  readonly content: unknown;
  /** The style that its number format comes from. */
  readonly style: OwnedCell["style"];
}

/** What has to be written so that a sheet says what its blueprint says. */
export interface Reconciled {
  readonly writes: readonly Write[];
  readonly given: Given;
  readonly kept: readonly Kept[];
  /** Cells that the sheet needs and has never had, and that hold something of the reader's. */
  readonly inTheWay: readonly Place[];
  /** Formulas that have nowhere to go, or nothing to be over, because the reader took cells out. */
  readonly lost: readonly string[];
}

interface Situation {
  readonly blueprint: Blueprint;
  readonly standing: Standing;
  readonly cells: SheetCells;
  readonly given: Given;
  /** Whether formulas are entered anew though they are right. */
  readonly reenter: boolean;
  /** Whether a cell is left as it is, whoever filled it. */
  readonly leave: (id: string) => boolean;
}

/** The line that tells what was kept; it is written once that is known. */
export const BY_HAND = "by-hand";

/** The rows below the printed part, which are the sheet's own business. */
const OWN_BUSINESS = /^(figures|pay-range|growth-|pay-over-time|working-)/;

type Standings = "ours" | "by hand" | "in the way";

/**
 * Holds a sheet against what its blueprint says now. A cell that still holds what was last written is written anew where
 * that differs, and emptied where it is not needed any more; one that the reader has filled is kept, and one that the
 * reader has emptied is filled again.
 */
export function reconcile(situation: Situation): Reconciled {
  const { blueprint, standing, cells, given, leave, reenter } = situation;
  const where = placement(blueprint, standing);
  const before: Before = { written: given.written, formulas: new Set(given.formulas) };
  const found = { writes: [] as Write[], kept: [] as Kept[], inTheWay: [] as Place[], lost: [] as string[] };
  const written: Record<string, string | number> = {};
  const formulas: string[] = [];
  const owned = ownedCells(blueprint).filter(({ id }) => !id.startsWith(`${BY_HAND}/`));
  for (const { id, style, ...each } of owned) {
    const place = placeOf(each, where);
    const cell = moved(each.cell, where);
    if (place !== undefined && cell === undefined) found.lost.push(id);
    if (place === undefined || cell === undefined) continue;
    const content = contentAt(cells, place);
    const whose = belongs(id, content, before);
    if (whose === "in the way") found.inTheWay.push(place);
    if (whose === "by hand") found.kept.push({ id, style, content, ...place });
    if (leave(id) || whose !== "ours") {
      if (before.written[id] !== undefined) written[id] = before.written[id];
      else if (before.formulas.has(id)) formulas.push(id);
      continue;
    }
    if (isFormula(cell)) formulas.push(id);
    else written[id] = remembered(cell);
    if (differs(cell, content) || (reenter && isFormula(cell))) found.writes.push({ ...place, cell });
  }
  const needed = new Set(owned.map(({ id }) => id));
  const unneeded = emptied([...Object.keys(given.written), ...given.formulas], needed, situation, before);
  return { ...found, writes: [...found.writes, ...unneeded], given: { written, formulas } };
}

interface Before {
  readonly written: Written;
  readonly formulas: ReadonlySet<string>;
}

/** What a cell holds; blank beyond what was read. */
export function contentAt({ row, column, contents }: SheetCells, at: Place): unknown {
  return contents[at.row - row]?.[at.column - column] ?? "";
}

/** Whether a formula calls a function of the add-in, or one that Excel has lost sight of. */
export function callsAddIn(content: unknown): boolean {
  return typeof content === "string" && /^=.*(\bCAREER\.|_xldudf_CAREER)/is.test(content);
}

function placeOf({ row, column }: Place, where: Placement): Place | undefined {
  const [down, across] = [where.row(row), where.column(column)];
  return down === undefined || across === undefined ? undefined : { row: down, column: across };
}

/** `undefined` for a formula over cells that are gone. */
function moved(cell: OwnedCell["cell"], { row, column }: Placement): OwnedCell["cell"] | undefined {
  if (!isFormula(cell)) return cell;
  const formula = moveReferences(cell.formula, row, column);
  return formula === undefined ? undefined : { ...cell, formula };
}

function belongs(id: string, content: unknown, before: Before): Standings {
  if (content === "") return "ours";
  const last = before.written[id];
  const formula = typeof content === "string" && content.startsWith("=");
  if (last !== undefined) return isAsWritten(content, last) || OWN_BUSINESS.test(id) ? "ours" : "by hand";
  if (!before.formulas.has(id)) return "in the way";
  if (OWN_BUSINESS.test(id)) return "ours";
  return formula && (!isFigure(id) || callsAddIn(content) || isDifference(id)) ? "ours" : "by hand";
}

/** Whether a cell tells a figure of a career, rather than a label or a sentence. */
export function isFigure(id: string): boolean {
  const [row = "", column = ""] = id.split("/");
  if (column.startsWith("career-")) return row in ROWS;
  return row.startsWith("fact-") && ["says", "official"].includes(column);
}

/** Ordinary formulas of ours, which call nothing of the add-in. */
function isDifference(id: string): boolean {
  return id.startsWith("salary-difference/");
}

function differs(cell: OwnedCell["cell"], content: unknown): boolean {
  return (isFormula(cell) ? cell.formula : cell) !== content;
}

/** What was filled before and is needed no more, as far as it is still as it was filled. */
function emptied(
  ids: readonly string[],
  needed: ReadonlySet<string>,
  { standing, cells }: Situation,
  before: Before,
): readonly Write[] {
  return ids.flatMap((id): readonly Write[] => {
    const [row, column] = placeNamed(id, standing);
    if (needed.has(id) || row === undefined || column === undefined) return [];
    const content = contentAt(cells, { row, column });
    const last = before.written[id];
    const formula = typeof content === "string" && content.startsWith("=");
    const ours = last === undefined ? formula : isAsWritten(content, last);
    return ours && content !== "" ? [{ row, column, cell: "" }] : [];
  });
}

function placeNamed(id: string, { rows, columns }: Standing): readonly (number | undefined)[] {
  const [row = "", column = ""] = id.split("/");
  return [rows.get(row), columns.get(column)];
}
