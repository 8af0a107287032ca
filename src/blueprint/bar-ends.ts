import type { ComparisonRow, RowKey } from "../comparison/comparison";
import type { PayRange } from "../comparison/pay-range";
import type { Figure } from "../dataset/figure";
import type { Cell } from "./blueprint";
import { quoted } from "./formula-text";
import { careerCells, careersRange, NO_FIGURE, tableRow } from "./frame";
import type { Frame } from "./frame";

/** Between which shares of those who work in a career a bar runs: the lowest- and the highest-paid tenth, or quarter. */
export type Ends = "tenth" | "quarter";

/** A bar from `low` to `high` with the median between them, in USD a year. */
export interface Bar {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** Said of figures in an impossible order, since someone has typed over one of them. */
const MISFIT = "figures do not fit together";

const KEYS: Record<Ends, Record<"low" | "high", RowKey>> = {
  tenth: { low: "salary-p10", high: "salary-p90" },
  quarter: { low: "salary-p25", high: "salary-p75" },
};

/** The tenths where any is known, else the quarters: the data set has no tenths for states. */
export function endsOf(rows: readonly ComparisonRow[]): Ends {
  const known = (key: RowKey) => rows.find((row) => row.key === key)?.figures.some((figure) => figure);
  if (!has(rows, "quarter")) return "tenth";
  return has(rows, "tenth") && (known("salary-p10") || known("salary-p90")) ? "tenth" : "quarter";
}

export function endsFormula(frame: Frame): string {
  const { rows } = frame.comparison;
  if (!has(rows, "quarter")) return `="tenth"`;
  if (!has(rows, "tenth")) return `="quarter"`;
  const tenths = [
    careersRange(frame, tableRow(frame, "salary-p10")),
    careersRange(frame, tableRow(frame, "salary-p90")),
  ];
  return `=IF(COUNT(${tenths.join(",")})>0,"tenth","quarter")`;
}

/** The bar of each career; the words for it where one of its three figures is missing or they do not fit together. */
export function barsOf(rows: readonly ComparisonRow[]): readonly (Bar | string)[] {
  return barFigures(rows).map((bar) => {
    if (typeof bar === "string") return bar;
    const { low, median, high } = bar;
    return { low: amount(low), median: amount(median), high: amount(high) };
  });
}

/** The same as the figures that the bars are drawn by. */
export function barFigures(rows: readonly ComparisonRow[]): readonly (PayRange | string)[] {
  const { low, high } = KEYS[endsOf(rows)];
  const figures = (key: RowKey) => rows.find((row) => row.key === key)?.figures ?? [];
  const [lows, highs] = [figures(low), figures(high)];
  return figures("salary-median").map((median, at) => {
    const [first, last] = [lows[at], highs[at]];
    if (first === undefined || median === undefined || last === undefined) return NO_FIGURE;
    const fits = amount(first) <= amount(median) && amount(median) <= amount(last);
    return fits ? { low: first, median, high: last } : MISFIT;
  });
}

/** Pay is a number. */
function amount({ value }: Figure): number {
  return typeof value === "number" ? value : NaN;
}

/** For each career one end of its bar, or the words for it. */
export function endFormulas(frame: Frame, end: "low" | "high", ends: string): readonly Cell[] {
  const medians = careerCells(frame, tableRow(frame, "salary-median"));
  const cells = (which: Ends, side: "low" | "high") => {
    const at = frame.rowOf.get(KEYS[which][side]);
    return at === undefined ? undefined : careerCells(frame, at);
  };
  return medians.map((median, at) => {
    const written = (["tenth", "quarter"] as const).flatMap((which) => {
      const [low, high] = [cells(which, "low")?.[at], cells(which, "high")?.[at]];
      if (low === undefined || high === undefined) return [];
      const fit = `IF(AND(${low}<=${median},${median}<=${high}),${end === "low" ? low : high},${quoted(MISFIT)})`;
      return [{ which, formula: `IF(COUNT(${low},${median},${high})=3,${fit},${quoted(NO_FIGURE)})` }];
    });
    const [tenths, quarters] = written;
    if (tenths && quarters) {
      return { formula: `=IF(${ends}=${quoted("tenth")},${tenths.formula},${quarters.formula})` };
    }
    return { formula: `=${tenths?.formula ?? quoted(NO_FIGURE)}` };
  });
}

function has(rows: readonly ComparisonRow[], ends: Ends): boolean {
  const keys = rows.map(({ key }) => key);
  return keys.includes(KEYS[ends].low) && keys.includes(KEYS[ends].high);
}
