import type { ComparisonRow, RowKey } from "../comparison/comparison";
import { cellAddress } from "./address";
import type { Cell } from "./blueprint";
import { figureFormula } from "./career-formula";
import { quoted } from "./formula-text";
import {
  careersRange,
  comparisonRow,
  FIRST_CAREER,
  HEAD_ROW,
  missingText,
  OFFICIAL_ROW,
  tableRow,
} from "./frame";
import type { Frame } from "./frame";
import { isTold } from "./source-key";
import { figureStyle } from "./style";
import type { StyleName } from "./style";

/** Lists whose entries are long: each stands in a line of its own. */
const IN_LINES: ReadonlySet<RowKey> = new Set<RowKey>([
  "duties",
  "certifications",
  "settings",
  "programs",
  "ladder",
]);

const BULLET = "• ";

/** What the first career differs by from itself, and what a difference is where pay is missing. */
const NO_DIFFERENCE = "–";

/** The cells of a row, one for each career. */
export function figureCells(frame: Frame, row: ComparisonRow): readonly Cell[] {
  return row.figures.map((_, at) =>
    row.derived === "difference" ? differenceCell(frame, at) : figureCell(frame, row, at),
  );
}

/** Beside long texts, short ones look like them. */
export function rowStyle(frame: Frame, row: ComparisonRow): StyleName {
  if (isText(frame, row)) return "told";
  return row.derived === "difference" ? "difference" : figureStyle(row.unit);
}

/** Whether a row is read as a text of several lines. */
export function isText({ sourceKeys }: Frame, { unit }: ComparisonRow): boolean {
  return unit === "text" && sourceKeys.some(isTold);
}

function figureCell(frame: Frame, row: ComparisonRow, at: number): Cell {
  const value = row.figures[at]?.value ?? missingText(row);
  const written = typeof value === "number" || typeof value === "string" ? value : listed(row.key, value);
  if (frame.mode === "values") return written;
  const head = cellAddress(HEAD_ROW, FIRST_CAREER + at, "row");
  const official = cellAddress(OFFICIAL_ROW, FIRST_CAREER + at, "row");
  const otherwise = `IF(ISERROR(${official}),${official},${quoted(missingText(row))})`;
  const formula = `=IFERROR(${inLines(row.key, figureFormula(row, head))},${otherwise})`;
  return typeof written === "number" ? { formula } : { formula, shows: written };
}

function listed(key: RowKey, entries: readonly string[]): string {
  return IN_LINES.has(key) ? BULLET + entries.join(`\n${BULLET}`) : entries.join("; ");
}

/** CAREER.GET puts "; " between the entries of a list. */
function inLines(key: RowKey, text: string): string {
  if (!IN_LINES.has(key)) return text;
  return `${quoted(BULLET)}&SUBSTITUTE(${text},"; ",CHAR(10)&${quoted(BULLET)})`;
}

/** An ordinary formula, on a sheet of values too: whoever changes pay by hand sees the difference follow. */
function differenceCell(frame: Frame, at: number): Cell {
  if (at === 0) return NO_DIFFERENCE;
  const row = tableRow(frame, "salary-median");
  const [first, own] = [cellAddress(row, FIRST_CAREER, "column"), cellAddress(row, FIRST_CAREER + at)];
  const [from, to] = [medianPay(frame, 0), medianPay(frame, at)];
  return {
    formula: `=IF(COUNT(${first},${own})=2,${own}-${first},${quoted(NO_DIFFERENCE)})`,
    shows: from === undefined || to === undefined ? NO_DIFFERENCE : to - from,
  };
}

function medianPay(frame: Frame, at: number): number | undefined {
  const value = comparisonRow(frame, "salary-median").figures[at]?.value;
  return typeof value === "number" ? value : undefined;
}

/** How many of a row's cells say that there is nothing, as an expression. Errors are not counted. */
export function missingCount(frame: Frame, row: ComparisonRow): string {
  const range = careersRange(frame, tableRow(frame, row.key), "column");
  return `COUNTIF(${range},${quoted(missingText(row))})`;
}
