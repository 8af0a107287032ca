import { columnName, columnOf, LAST_COLUMN, LAST_ROW } from "./address";

/** Where a row or a column that counts from 0 stands now; `undefined` where it is gone. */
export type Move = (at: number) => number | undefined;

const WORD = String.raw`[\p{L}\p{N}_.\\$?]+`;
const SHEET = String.raw`(?:'(?:[^']|'')*'|${WORD})(?::${WORD})?!`;
const NOT_A_NAME = String.raw`(?![\p{L}\p{N}_.\\$?(!])`;

/**
 * What a formula consists of, as far as references go. All of a text, of a reference to another sheet and of a
 * structured reference is taken at once, so that nothing within it is seen as a cell.
 */
const TOKEN = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `${SHEET}(?:${WORD})?(?::(?:${SHEET})?${WORD})*`,
    String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`,
    // Dots beside the colon trim blank cells off a range.
    String.raw`(?<first>\$?(?:[a-z]{1,3}))(?<colon>\.?:\.?)(?<last>\$?[a-z]{1,3})${NOT_A_NAME}`,
    String.raw`(?<top>\$?\d+)(?<between>\.?:\.?)(?<foot>\$?\d+)${NOT_A_NAME}`,
    String.raw`(?<word>${WORD})(?<call>\(?)`,
  ].join("|"),
  "giu",
);

/** A cell, and what may stand beside it: the dot that trims a range, or the field of a cell's data type. */
const CELL = /^(\.?)(\$?[a-z]{1,3})(\$?\d+)(\..*)?$/iu;

/**
 * A formula whose references to its own sheet follow rows and columns that moved. A range follows by its ends. What
 * stands in quotes, names of functions, names, tables and other sheets are left alone, and so is what is no formula.
 * `undefined` where a reference has nowhere to go.
 */
export function moveReferences(formula: string, row: Move, column: Move): string | undefined {
  if (!formula.startsWith("=")) return formula;
  let lost = false;
  const found = (moved: string | undefined): string => {
    lost ||= moved === undefined;
    return moved ?? "";
  };
  const movedRow = (text: string) => found(moveEnd(text, row, rowOf, (at) => String(at + 1), LAST_ROW));
  const movedColumn = (text: string) => found(moveEnd(text, column, columnOf, columnName, LAST_COLUMN));
  const moved = formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Partial<Record<string, string>>;
    const { first, colon = "", last, top, between = "", foot, word, call } = groups;
    if (first !== undefined && last !== undefined && isColumn(first) && isColumn(last))
      return movedColumn(first) + colon + movedColumn(last);
    if (top !== undefined && foot !== undefined && isRow(top) && isRow(foot))
      return movedRow(top) + between + movedRow(foot);
    const cell = call === "" ? CELL.exec(word ?? "") : null;
    const [, before = "", letters = "", digits = "", after = ""] = cell ?? [];
    if (!isColumn(letters) || !isRow(digits)) return token;
    return before + movedColumn(letters) + movedRow(digits) + after;
  });
  return lost ? undefined : moved;
}

/**
 * A formula with an expression in place of every cell that one is given for. Cells of other sheets and the ends of
 * ranges are none of these.
 */
export function withoutCells(
  formula: string,
  expression: (row: number, column: number) => string | undefined,
): string {
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { word, call } = rest.at(-1) as Partial<Record<string, string>>;
    const [, , letters = "", digits = ""] = (call === "" ? CELL.exec(word ?? "") : null) ?? [];
    if (!isColumn(letters) || !isRow(digits)) return token;
    const found = expression(rowOf(bare(digits)), columnOf(bare(letters)));
    return found === undefined ? token : `(${found})`;
  });
}

/** One part of a reference, `$` kept, and its case. */
function moveEnd(
  text: string,
  move: Move,
  read: (name: string) => number,
  write: (at: number) => string,
  last: number,
): string | undefined {
  const name = bare(text);
  const from = read(name);
  const to = move(from);
  if (to === undefined || to < 0 || to > last) return undefined;
  if (to === from) return text;
  const written = name === name.toLowerCase() ? write(to).toLowerCase() : write(to);
  return text.startsWith("$") ? `$${written}` : written;
}

function isColumn(text: string): boolean {
  return text !== "" && columnOf(bare(text)) <= LAST_COLUMN;
}

function isRow(text: string): boolean {
  const at = rowOf(bare(text));
  return text !== "" && at >= 0 && at <= LAST_ROW;
}

function rowOf(name: string): number {
  return Number(name) - 1;
}

function bare(text: string): string {
  return text.replace("$", "");
}
