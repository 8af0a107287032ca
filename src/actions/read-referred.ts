import { area, areaAddress } from "../blueprint/address";
import { keyOf } from "../blueprint/formula-calls";
import type { Argument, Call, CellsArgument } from "../blueprint/formula-calls";
import { formulaParts } from "../blueprint/formula-parts";
import { callsAddIn } from "../blueprint/reconcile";
import { originsOn } from "./cell-origin";
import { askForRecipe } from "./recipe";

/** What the cells hold that a formula refers to. */
export interface Referred {
  /** By the keys of the references; those that could not be read are not in it. */
  readonly cells: ReadonlyMap<string, CellsRead>;
  /** Of the cells outside the calls of the add-in those that show its figures, or stand on a sheet of its making. */
  readonly ours: readonly string[];
}

export interface CellsRead {
  readonly values: readonly (readonly unknown[])[];
  /** The cells among them that show an error, by their addresses. */
  readonly errors: readonly (readonly [address: string, error: string])[];
}

export type OriginOf = ReturnType<typeof originsOn>;

/** More cells than a list of careers takes. */
const MOST_CELLS = 5000;

export const NOTHING_REFERRED: Referred = { cells: new Map(), ours: [] };

/** The references of a formula that can be read: those within its calls, and those outside of them. */
export function referencesOf(calls: readonly Call[], content: unknown) {
  const isFormula = typeof content === "string" && content.startsWith("=");
  const outside = isFormula ? formulaParts(content).cells : [];
  const few = ({ count }: CellsArgument) => count <= MOST_CELLS;
  return { within: calls.flatMap(referred).filter(few), outside: outside.filter(few) };
}

function referred({ args }: Call): readonly CellsArgument[] {
  return args.flatMap((argument: Argument): readonly CellsArgument[] => {
    if (argument.kind === "call") return referred(argument.call);
    return argument.kind === "cells" ? [argument] : [];
  });
}

/** Gives, after the next sync, what the cells hold. */
export function askForReferred(
  context: Excel.RequestContext,
  own: Excel.Worksheet,
  originHere: OriginOf,
  { within, outside }: ReturnType<typeof referencesOf>,
): () => Referred {
  const origins = new Map<string | undefined, () => OriginOf>([[undefined, () => originHere]]);
  const ours = new Set(outside.map(keyOf));
  const all = new Map([...within, ...outside].map((argument) => [keyOf(argument), argument]));
  const asked = [...all].map(([key, { sheet, address }]) => {
    const there = sheet === undefined ? own : context.workbook.worksheets.getItem(sheet);
    if (ours.has(key) && !origins.has(sheet)) origins.set(sheet, askForOrigins(context, there));
    const range = there.getRange(address);
    range.load("values,valueTypes,rowIndex,columnIndex,formulas");
    return { key, range, sheet };
  });
  return () => ({
    cells: new Map(asked.map(({ key, range, sheet }) => [key, cellsRead(range, prefix(sheet))])),
    ours: asked
      .filter(({ key }) => ours.has(key))
      .flatMap(({ range, sheet }) => ownAmong(range, prefix(sheet), origins.get(sheet)?.() ?? originHere)),
  });
}

function askForOrigins(context: Excel.RequestContext, sheet: Excel.Worksheet): () => OriginOf {
  sheet.names.load("items/name,items/formula");
  const recipe = askForRecipe(context, sheet);
  return () => originsOn(recipe.text(), namesOf(sheet));
}

/** The names that belong to a sheet, once they are loaded. */
export function namesOf({ names }: Excel.Worksheet) {
  return names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
}

function prefix(sheet: string | undefined): string {
  return sheet === undefined ? "" : `${sheet}!`;
}

function cellsRead({ values, valueTypes, rowIndex, columnIndex }: Excel.Range, sheet: string): CellsRead {
  const errors = valueTypes.flatMap((row, down) =>
    row.flatMap((type, right) => {
      if (type !== Excel.RangeValueType.error) return [];
      const address = areaAddress(area(rowIndex + down, columnIndex + right));
      return [[sheet + address, String(values[down]?.[right])] as const];
    }),
  );
  return { values, errors };
}

function ownAmong({ formulas, rowIndex, columnIndex }: Excel.Range, sheet: string, originOf: OriginOf) {
  return (formulas as unknown[][]).flatMap((line, down) =>
    line.flatMap((content, right) => {
      const [row, column] = [rowIndex + down, columnIndex + right];
      const isOurs = callsAddIn(content) || originOf({ row, column, content }) !== undefined;
      return isOurs ? [sheet + areaAddress(area(row, column))] : [];
    }),
  );
}
