import { callAt, cellsOf, keyOf, tokensOf } from "./formula-calls";
import type { CellsArgument } from "./formula-calls";

/** What a formula is made of, besides its calls of the add-in's functions. */
export interface FormulaParts {
  /** The cells that it refers to outside those calls, each once. */
  readonly cells: readonly CellsArgument[];
  /** Words that stand for nothing that is known from the formula: defined names, or texts without quotation marks. */
  readonly names: readonly string[];
  /** The names of the other functions, as they are written. */
  readonly functions: readonly string[];
  /** Whether `cells` are all that it refers to outside those calls. */
  readonly complete: boolean;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const CONSTANT = /^(true|false)$/i;
/** These make a reference of what they are given. */
const FAR = /(^|\.)(INDIRECT|OFFSET)$/i;

/** @param formula one that begins with "=" */
export function formulaParts(formula: string): FormulaParts {
  const tokens = tokensOf(formula.slice(1));
  const cells = new Map<string, CellsArgument>();
  const [names, functions] = [new Set<string>(), new Set<string>()];
  let complete = true;
  let inCallTo = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? "";
    inCallTo = Math.max(inCallTo, callAt(tokens, at)?.end ?? -1);
    const outside = at > inCallTo;
    const reference = referenceAt(tokens, at);
    if (reference !== undefined) {
      if (outside) cells.set(keyOf(reference.cells), reference.cells);
      at = reference.end;
      // All that a formula fills from this cell on.
      if (outside && tokens[at + 1] === "#") complete = false;
    } else if (tokens[at + 1] === "(" && NAME.test(token)) {
      if (callAt(tokens, at) === undefined) functions.add(token);
      if (outside && FAR.test(token)) complete = false;
    } else if (token.startsWith("[") || token === "!" || token === ":") {
      if (outside) complete = false;
    } else if (isName(tokens, at)) {
      names.add(token);
      if (outside) complete = false;
    }
  }
  return { cells: [...cells.values()], names: [...names], functions: [...functions], complete };
}

/** The longest reference that begins at a place: a sheet, a cell, and the cell that it reaches to. */
function referenceAt(tokens: readonly string[], at: number) {
  // A sheet of another workbook, or a part of a longer reference.
  if (/^\[|^[:!]$/.test(tokens[at - 1] ?? "")) return undefined;
  for (const length of [5, 3, 1]) {
    const last = at + length - 1;
    const cells = last < tokens.length ? cellsOf(tokens.slice(at, last + 1).join("")) : undefined;
    if (cells !== undefined && !/^[(:![]$/.test(tokens[last + 1] ?? "")) return { cells, end: last };
  }
  return undefined;
}

/** A column ("B:B"), a sheet and a table are none. */
function isName(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? "";
  const [before, after] = [tokens[at - 1] ?? "", tokens[at + 1] ?? ""];
  const isPart = /^[:!]$/.test(before) || /^[:![]/.test(after);
  return NAME.test(token) && !CONSTANT.test(token) && !isPart;
}
