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

/** What is remembered of the texts and numbers that were last written, by the cells' ids. A cell that is not in it got a formula. */
export type Written = Readonly<Record<string, string | number>>;

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
  /** The style that its number format comes from. */
  readonly style: OwnedCell["style"];
}

/** What has to be written so that a sheet says what its blueprint says. */
export interface Reconciled {
  readonly writes: readonly Write[];
  readonly written: Written;
  readonly kept: readonly Kept[];
}

interface Situation {
  readonly blueprint: Blueprint;
  readonly standing: Standing;
  readonly cells: SheetCells;
  readonly written: Written;
  /** Whether formulas are entered anew though they are right. */
  readonly reenter: boolean;
  /** Whether a cell is left as it is, whoever filled it. */
  readonly leave: (id: string) => boolean;
}

/** The line that tells what was kept; it is written once that is known. */
export const BY_HAND = "by-hand";

/** The rows below the printed part, which are the sheet's own business. */
const OWN_BUSINESS = /^(figures|pay-range|growth-|pay-over-time|working-)/;

/**
 * Holds a sheet against what its blueprint says now. A cell that still holds what was last written is written anew where
 * that differs; one that the reader has filled is kept, and one that the reader has emptied is filled again. A row that
 * the blueprint names and leaves empty, or no longer has, is emptied.
 */
export function reconcile(situation: Situation): Reconciled {
  const { blueprint, standing, cells, leave } = situation;
  const where = placement(blueprint, standing);
  const writes: Write[] = [];
  const kept: Kept[] = [];
  const written: Record<string, string | number> = {};
  const owned = ownedCells(blueprint);
  for (const each of owned) {
    const place = placeOf(each, where);
    const cell = moved(each.cell, where);
    if (place === undefined || cell === undefined || each.id.startsWith(`${BY_HAND}/`)) continue;
    const last = situation.written[each.id];
    const content = contentAt(cells, place);
    if (leave(each.id) || filledByHand(each.id, content, last)) {
      if (!leave(each.id)) kept.push({ id: each.id, style: each.style, ...place });
      if (last !== undefined) written[each.id] = last;
      continue;
    }
    if (!isFormula(cell)) written[each.id] = remembered(cell);
    if (differs(cell, content) || (situation.reenter && isFormula(cell))) writes.push({ ...place, cell });
  }
  return { writes: [...writes, ...emptied(owned, situation)], written, kept };
}

/** What a cell holds; blank beyond what was read. */
export function contentAt({ row, column, contents }: SheetCells, at: Place): unknown {
  return contents[at.row - row]?.[at.column - column] ?? "";
}

/** Whether a formula calls a function of the add-in, or one that Excel has lost sight of. */
export function callsAddIn(content: unknown): boolean {
  return typeof content === "string" && /^=.*(\bCAREER\.|_xldudf_CAREER)/is.test(content);
}

function placeOf({ row, column }: OwnedCell, where: Placement): Place | undefined {
  const [down, across] = [where.row(row), where.column(column)];
  return down === undefined || across === undefined ? undefined : { row: down, column: across };
}

/** `undefined` for a formula over cells that are gone. */
function moved(cell: OwnedCell["cell"], { row, column }: Placement): OwnedCell["cell"] | undefined {
  if (!isFormula(cell)) return cell;
  const formula = moveReferences(cell.formula, row, column);
  return formula === undefined ? undefined : { ...cell, formula };
}

function filledByHand(id: string, content: unknown, last: string | number | undefined): boolean {
  if (content === "" || OWN_BUSINESS.test(id)) return false;
  const formula = typeof content === "string" && content.startsWith("=");
  if (last !== undefined) return !isAsWritten(content, last);
  return !formula || (isFigure(id) && !callsAddIn(content) && !isDifference(id));
}

/** Whether a cell tells a figure of a career, rather than a label or a sentence. */
export function isFigure(id: string): boolean {
  const [row = "", column = ""] = id.split("/");
  return column.startsWith("career-")
    ? row in ROWS
    : row.startsWith("fact-") && column.startsWith("official");
}

/** Ordinary formulas of ours, which call nothing of the add-in. */
function isDifference(id: string): boolean {
  return id.startsWith("salary-difference/");
}

function differs(cell: OwnedCell["cell"], content: unknown): boolean {
  return (isFormula(cell) ? cell.formula : cell) !== content;
}

function emptied(owned: readonly OwnedCell[], { standing, cells }: Situation): readonly Write[] {
  const filled = new Set(owned.map(({ id }) => id.slice(0, id.indexOf("/"))));
  const columns = [...standing.columns].filter(([id]) => id !== "notes").map(([, column]) => column);
  return [...standing.rows]
    .filter(([id]) => !filled.has(id) && id !== BY_HAND)
    .flatMap(([, row]) => columns.map((column) => ({ row, column })))
    .filter((place) => contentAt(cells, place) !== "")
    .map((place) => ({ ...place, cell: "" }));
}
