import type { Comparison, ComparisonRow, RowKey } from "../comparison/comparison";
import { GROUPS } from "../comparison/measures";
import { drawnPay } from "../comparison/pay-over-time";
import type { Group } from "../comparison/measures";
import { area, areaAddress, cellAddress } from "./address";
import type { Area, Fixed } from "./address";
import type { Cell } from "./blueprint";
import type { Note } from "./footnotes";
import { joined, quoted } from "./formula-text";
import { sourceKeyOf } from "./source-key";
import type { SourceKey } from "./source-key";

/** Live figures are formulas that follow the names and the place; values are written in and stay. */
export type Mode = "live" | "values";

export type ChartName = "pay range" | "growth" | "pay over time";

export const TITLE_ROW = 0;
export const DATA_ROW = 1;
export const PLACE_ROW = 2;
export const HEAD_ROW = 4;
export const OFFICIAL_ROW = 5;
export const LABELS = 0;
export const FIRST_CAREER = 1;
export const CHART_ROWS = 13;

export const PLACE_CODE = cellAddress(PLACE_ROW, FIRST_CAREER, "both");
export const PLACE_NAME = cellAddress(PLACE_ROW, FIRST_CAREER + 1, "both");

/** What a figure's cell says where the data set has none. */
export const NO_FIGURE = "no figure";

/** What stands where a text is missing. */
export const NOT_TOLD = "not told";

export function missingText({ release }: Pick<ComparisonRow, "release">): string {
  return release === "told" ? NOT_TOLD : NO_FIGURE;
}

/**
 * Where everything on a comparison sheet stands, known before any of it is written, and the same in either mode but for
 * the working rows, which values lack. Rows and columns count from 0.
 */
export interface Frame {
  readonly comparison: Comparison;
  readonly mode: Mode;
  readonly careers: number;
  /** The columns right of the careers; the notes are the last one. */
  readonly sourceColumn: number;
  readonly notesColumn: number;
  /** Each with the row of its heading, and how many rows stand under it. */
  readonly groups: readonly { readonly group: Group; readonly row: number; readonly rows: number }[];
  readonly rowOf: ReadonlyMap<RowKey, number>;
  /** The first row below the table. */
  readonly tableEnd: number;
  readonly charts: readonly ChartName[];
  /** What the rows come from, numbered from 1 in this order. */
  readonly sourceKeys: readonly SourceKey[];
  /** Two charts side by side, and below them the sentences on them. */
  readonly chartsRow: number;
  readonly readingsRow: number;
  /** A chart over the whole width, and below it its sentence. */
  readonly overTimeRow: number;
  readonly overTimeReadingRow: number;
  readonly sourcesRow: number;
  readonly notesRow: number;
  readonly notes: readonly Note[];
  readonly footerRow: number;
  /** What stands below is for the charts and the sentences, and is not printed. */
  readonly figuresRow: number;
  readonly figuresRowOf: ReadonlyMap<ChartName, number>;
  readonly workingRow: number;
}

export function frameOf(comparison: Comparison, mode: Mode, notes: readonly Note[]): Frame {
  const { rows } = comparison;
  const careers = comparison.careers.length;
  const { groups, rowOf, end } = tableRows(rows);
  const charts = chartNames(comparison);
  const sourceKeys: readonly SourceKey[] = [
    ...new Set(rows.map(sourceKeyOf)),
    ...(charts.includes("pay over time") ? (["history"] as const) : []),
  ];
  const chartsRow = end + 1;
  const readingsRow = chartsRow + CHART_ROWS;
  const overTimeRow = beside(charts).length === 0 ? end + 1 : readingsRow + 2;
  const overTimeReadingRow = overTimeRow + CHART_ROWS;
  const sourcesRow = charts.includes("pay over time") ? overTimeReadingRow + 2 : overTimeRow;
  const notesRow = sourcesRow + 1 + sourceKeys.length;
  const footerRow = notesRow + notes.length + 1;
  const figuresRow = footerRow + 2;
  const figuresRowOf = new Map<ChartName, number>();
  let next = figuresRow + 2;
  for (const chart of charts) {
    figuresRowOf.set(chart, next);
    // A row for the title, and one that stays blank.
    next += figureRows(chart, comparison) + 2;
  }
  return {
    comparison,
    mode,
    careers,
    sourceColumn: FIRST_CAREER + careers,
    notesColumn: FIRST_CAREER + careers + 1,
    groups,
    rowOf,
    tableEnd: end,
    charts,
    sourceKeys,
    chartsRow,
    readingsRow,
    overTimeRow,
    overTimeReadingRow,
    sourcesRow,
    notesRow,
    notes,
    footerRow,
    figuresRow,
    figuresRowOf,
    workingRow: next,
  };
}

/**
 * The text of a sheet whose figures stay, or the formula that tells the same of live figures. `liveOnly` is added on a
 * live sheet.
 */
export function told(frame: Frame, values: () => string, live: () => string, liveOnly = ""): Cell {
  const text = values();
  if (frame.mode === "values") return text;
  const formula = liveOnly === "" ? live() : joined(live(), quoted(liveOnly));
  return { formula: `=${formula}`, shows: text + liveOnly };
}

/** The charts that stand beside each other. */
export function beside(charts: readonly ChartName[]): readonly ChartName[] {
  return charts.filter((chart) => chart !== "pay over time");
}

/** The rows that charts take, over the whole width. */
export function chartAreas(frame: Frame): readonly Area[] {
  const rows = [
    ...(beside(frame.charts).length > 0 ? [frame.chartsRow] : []),
    ...(frame.charts.includes("pay over time") ? [frame.overTimeRow] : []),
  ];
  return rows.map((row) => ({ ...wholeRow(frame, row), rows: CHART_ROWS }));
}

/** What a row that must be there compares. */
export function comparisonRow(frame: Frame, key: RowKey): ComparisonRow {
  const row = frame.comparison.rows.find((each) => each.key === key);
  if (row === undefined) throw new Error(`The comparison has no row "${key}".`);
  return row;
}

/** Where a row stands that must be there. */
export function tableRow(frame: Frame, key: RowKey): number {
  const row = frame.rowOf.get(key);
  if (row === undefined) throw new Error(`The table has no row "${key}".`);
  return row;
}

/** The cells of all careers in a row, as one reference. */
export function careersRange(frame: Frame, row: number, fixed: Fixed = "both"): string {
  return areaAddress(area(row, FIRST_CAREER, 1, frame.careers), fixed);
}

/** The cell of each career in a row, as a reference. */
export function careerCells(frame: Frame, row: number, fixed: Fixed = "none"): readonly string[] {
  return frame.comparison.careers.map((_, at) => cellAddress(row, FIRST_CAREER + at, fixed));
}

/** A row over the whole width of the sheet. */
export function wholeRow(frame: Frame, row: number): Area {
  return area(row, LABELS, 1, frame.notesColumn + 1);
}

function tableRows(rows: readonly ComparisonRow[]) {
  const groups: { group: Group; row: number; rows: number }[] = [];
  const rowOf = new Map<RowKey, number>();
  let end = OFFICIAL_ROW + 1;
  for (const group of GROUPS) {
    const members = rows.filter((row) => row.group === group);
    if (members.length === 0) continue;
    groups.push({ group, row: end, rows: members.length });
    members.forEach(({ key }, at) => rowOf.set(key, end + 1 + at));
    end += 1 + members.length;
  }
  return { groups, rowOf, end };
}

/** Those that have anything to draw. A pay range needs the median and a point on either side of it. */
function chartNames({ rows, history }: Comparison): readonly ChartName[] {
  const keys = new Set(rows.map(({ key }) => key));
  const known = (key: RowKey) => rows.some((row) => row.key === key && row.figures.some((figure) => figure));
  const tenths = keys.has("salary-p10") && keys.has("salary-p90");
  const quarters = keys.has("salary-p25") && keys.has("salary-p75");
  const payRange = known("salary-median") && (tenths || quarters);
  return [
    ...(payRange ? (["pay range"] as const) : []),
    ...(known("growth") ? (["growth"] as const) : []),
    ...(history?.figures.flat().some((figure) => drawnPay(figure)) ? (["pay over time"] as const) : []),
  ];
}

/** How many rows of cells a chart draws. */
function figureRows(chart: ChartName, { history }: Comparison): number {
  switch (chart) {
    case "pay range":
      return 4;
    case "growth":
      return 3;
    case "pay over time":
      return (history?.years.length ?? 0) + 1;
  }
}
