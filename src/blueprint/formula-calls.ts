import { columnOf, LAST_COLUMN, LAST_ROW } from "./address";

/** A call of one of the add-in's functions, as it stands in a formula. */
export interface Call {
  /** The function's id: "SALARY". */
  readonly id: string;
  readonly args: readonly Argument[];
  /** As it is written: `CAREER.SALARY("coder")`. */
  readonly text: string;
}

export type Constant = string | number | boolean;

export type Argument =
  | { readonly kind: "omitted" }
  | { readonly kind: "constant"; readonly value: Constant }
  | { readonly kind: "block"; readonly rows: readonly (readonly Constant[])[] }
  | CellsArgument
  | { readonly kind: "call"; readonly call: Call }
  /** A name, an ordinary function, a cell of another workbook: what it comes to is not to be told from the formula. */
  | { readonly kind: "other"; readonly text: string };

/** Cells of the formula's own sheet where no sheet is named. */
export interface CellsArgument {
  readonly kind: "cells";
  readonly sheet?: string;
  /** Without `$`: "C5" or "C5:D9". */
  readonly address: string;
  /** How many cells that is. */
  readonly count: number;
}

const TEXT = `"(?:[^"]|"")*"`;
const QUOTED_SHEET = `'(?:[^']|'')*'`;
const STRUCTURED = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;
const ERROR = String.raw`#(?:N/A|[A-Z0-9_/]+[!?])`;
const WORD = String.raw`[\p{L}\p{N}_.\\$?]+`;

/** Texts, quoted sheets, structured references and errors are taken whole, so that no comma or bracket within them counts. */
const TOKEN = new RegExp([TEXT, QUOTED_SHEET, STRUCTURED, ERROR, WORD, "[^]"].join("|"), "gu");

/** `CAREER.SALARY`, and what files keep of it, or show where Excel has lost sight of it: `_xldudf_CAREER_SALARY`. */
const FUNCTION = /^(?:_xl\p{L}+\.)*(?:CAREER\.|_xldudf_CAREER_)(\w+)$/iu;

const TEXTS = new RegExp(String.raw`^${TEXT}(?:\s*&\s*${TEXT})*$`);
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(%?)$/i;
const CELL = String.raw`(\$?[a-z]{1,3})(\$?\d{1,7})`;
const CELLS = new RegExp(`^(?:(${QUOTED_SHEET}|${WORD})!)?${CELL}(?::${CELL})?$`, "iu");

/** Cells in one text: "Sheet2!C5". */
export function keyOf({ sheet, address }: CellsArgument): string {
  return sheet === undefined ? address : `${sheet}!${address}`;
}

/** The calls of the add-in's functions in a formula, in their order; those within the arguments of one are among these. */
export function careerCalls(formula: string): readonly Call[] {
  if (!formula.startsWith("=")) return [];
  return callsIn(tokensOf(formula));
}

/** The call that a formula is, or whose error alone it replaces: `=CAREER.SALARY(B5)`, `=IFERROR(CAREER.SALARY(B5),"–")`. */
export function loneCall(formula: string): Call | undefined {
  const tokens = tokensOf(formula.slice(1)).filter((token) => token.trim() !== "");
  const first = tokens.findIndex((token) => token !== "@" && token !== "+");
  const found = callAt(tokens, first);
  if (found?.end === tokens.length - 1) return found.call;
  if (!/^(_xlfn\.)?IF(ERROR|NA)$/i.test(tokens[first] ?? "") || tokens[first + 1] !== "(") return undefined;
  const tried = callAt(tokens, first + 2);
  const isTried = tried !== undefined && tokens[tried.end + 1] === ",";
  return isTried && closingOf(tokens, first + 1) === tokens.length - 1 ? tried.call : undefined;
}

/** The place of the bracket that closes the one at a place. */
function closingOf(tokens: readonly string[], open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at] === "(") depth += 1;
    if (tokens[at] === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function callsIn(tokens: readonly string[]): readonly Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = callAt(tokens, at);
    if (found === undefined) continue;
    calls.push(found.call);
    at = found.end;
  }
  return calls;
}

/** The call that begins at a place, and the place of its closing bracket. */
export function callAt(tokens: readonly string[], at: number) {
  const [, id] = FUNCTION.exec(tokens[at] ?? "") ?? [];
  let open = at + 1;
  while (tokens[open]?.trim() === "") open += 1;
  if (id === undefined || tokens[open] !== "(") return undefined;
  const parts: string[][] = [[]];
  let depth = 0;
  for (let end = open + 1; end < tokens.length; end += 1) {
    const token = tokens[end] ?? "";
    if (depth === 0 && token === ")")
      return {
        call: { id: id.toUpperCase(), args: argumentsOf(parts), text: tokens.slice(at, end + 1).join("") },
        end,
      };
    if (token === "(" || token === "{") depth += 1;
    if (token === ")" || token === "}") depth -= 1;
    if (depth === 0 && token === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return undefined;
}

function argumentsOf(parts: readonly (readonly string[])[]): readonly Argument[] {
  const args = parts.map((part) => argumentOf(part.join("").trim()));
  return args.length === 1 && args[0]?.kind === "omitted" ? [] : args;
}

function argumentOf(text: string): Argument {
  // Excel puts it before what would otherwise be several values.
  const bare = text.replace(/^@/, "");
  if (bare === "") return { kind: "omitted" };
  const value = constantOf(bare);
  if (value !== undefined) return { kind: "constant", value };
  return blockOf(bare) ?? cellsOf(bare) ?? nestedIn(bare) ?? { kind: "other", text: bare };
}

function constantOf(text: string): Constant | undefined {
  if (TEXTS.test(text)) {
    const texts = text.match(new RegExp(TEXT, "g")) ?? [];
    return texts.map((each) => each.slice(1, -1).replaceAll('""', '"')).join("");
  }
  const number = NUMBER.exec(text);
  if (number) return parseFloat(text) / (number[1] === "%" ? 100 : 1);
  if (/^(true|false)(\(\))?$/i.test(text)) return /^true/i.test(text);
  return undefined;
}

/** `{"coder","biller";"nurse",1}`: a comma parts columns, a semicolon rows. */
function blockOf(text: string): Argument | undefined {
  if (!text.startsWith("{") || !text.endsWith("}")) return undefined;
  const rows: string[][] = [[""]];
  for (const token of tokensOf(text.slice(1, -1))) {
    const row = rows.at(-1) ?? [];
    if (token === ";") rows.push([""]);
    else if (token === ",") row.push("");
    else row.push(`${row.pop() ?? ""}${token}`);
  }
  const constants = rows.map((row) => row.map((each) => constantOf(each.trim())));
  if (constants.flat().includes(undefined)) return undefined;
  return { kind: "block", rows: constants as Constant[][] };
}

export function cellsOf(text: string): CellsArgument | undefined {
  const [, sheet, column = "", row = "", lastColumn = column, lastRow = row] = CELLS.exec(text) ?? [];
  const [first, last] = [endOf(column, row), endOf(lastColumn, lastRow)];
  if (!isCell(first) || !isCell(last)) return undefined;
  const address = CELLS.exec(text)?.[4] === undefined ? first.name : `${first.name}:${last.name}`;
  const count = (Math.abs(last.column - first.column) + 1) * (Math.abs(last.row - first.row) + 1);
  if (sheet === undefined) return { kind: "cells", address, count };
  const name = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return name.includes("[") ? undefined : { kind: "cells", sheet: name, address, count };
}

interface End {
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

function endOf(column: string, row: string): End {
  const [letters, digits] = [column.replace("$", "").toUpperCase(), row.replace("$", "")];
  return { name: letters + digits, column: columnOf(letters), row: Number(digits) - 1 };
}

function isCell({ column, row }: End): boolean {
  return column >= 0 && column <= LAST_COLUMN && row >= 0 && row <= LAST_ROW;
}

/** An argument that is one call and nothing else. */
function nestedIn(text: string): Argument | undefined {
  const tokens = tokensOf(text);
  const found = callAt(tokens, 0);
  return found?.end === tokens.length - 1 ? { kind: "call", call: found.call } : undefined;
}

export function tokensOf(text: string): readonly string[] {
  return text.match(TOKEN) ?? [];
}
