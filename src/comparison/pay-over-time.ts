import type { Career, Dataset } from "../dataset/dataset";
import { findFigures, findYears } from "../dataset/dataset";
import type { Figure, Statistic } from "../dataset/figure";
import { periodYear } from "../dataset/period";
import { formatFigure, formatValue } from "./format-figure";

/** National median pay year by year. */
export interface PayHistory {
  /** Those for which a release answers of any career, in rising order. */
  readonly years: readonly number[];
  /** For each career, in the careers' order, one for each year; `undefined` where none was published. */
  readonly figures: readonly (readonly (Figure | undefined)[])[];
}

/** How pay went between the first and the last year whose pay is known exactly. */
export interface PayChange {
  readonly first: Figure;
  readonly last: Figure;
  /** As a fraction of the first; absent where there is but one year. */
  readonly change?: number;
}

/**
 * What the survey of a year prints for all pay that is as much or more, for the years of which the data set has such
 * figures. They are no points of a line: the true pay is further up, and nobody knows how far.
 */
export const TOP_CODES: ReadonlyMap<number, number> = new Map([[2024, 239200]]);

/** The nation's median pay in every year, as it was paid then: not adjusted for prices. */
export function payHistoryOf(data: Dataset, careers: readonly Career[]): PayHistory {
  const years = findYears(data, { measure: "salary", statistic: "median" });
  const figures = careers.map((career) => {
    const byYear = payByYear(data, career, "median");
    return years.map((year) => byYear.get(year));
  });
  return { years, figures };
}

/**
 * The nation's pay for the career's own occupation code, the earliest year first: of each year the best official
 * figure. What was published of an occupation that the code came from is not chained to it.
 */
export function payByYear(data: Dataset, career: Career, statistic: Statistic): ReadonlyMap<number, Figure> {
  const byYear = new Map<number, Figure>();
  for (const figure of findFigures(data, career, { measure: "salary", statistic })) {
    const year = periodYear(figure.period);
    if (year !== undefined && figure.source.kind === undefined && !byYear.has(year)) byYear.set(year, figure);
  }
  return new Map([...byYear].sort(([a], [b]) => a - b));
}

/** The number that a line has at a year; `undefined` where there is none, or only "this much or more". */
export function drawnPay(figure: Figure | undefined): number | undefined {
  return typeof figure?.value === "number" && figure.bound === undefined ? figure.value : undefined;
}

/** In the careers' order; `undefined` for a career without any figure that is known exactly. */
export function payChanges({ figures }: PayHistory): readonly (PayChange | undefined)[] {
  return figures.map((yearly) => {
    const known = yearly.filter((figure) => figure !== undefined && figure.bound === undefined);
    const [first, last] = [known.at(0), known.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    const change = changeOf(first, last);
    return { first, last, ...(change !== undefined && { change }) };
  });
}

/** What a chart of pay over time shows, in words. */
export function payOverTimeReading(names: readonly string[], history: PayHistory): string {
  const changes = payChanges(history);
  const each = names.map((name, at) => {
    const pay = changes[at];
    const words = `${changeInWords(pay)}${notDrawn(history.figures[at] ?? [])}`;
    return `${name}${pay ? begun(pay, history) : ""}: ${words}`;
  });
  return `${PAY_OVER_TIME} ${each.join("; ")}.`;
}

/** How the reading begins. */
export const PAY_OVER_TIME =
  "Median pay a year, United States, not adjusted for prices. BLS does not make its yearly surveys to be one series: its methods change, as they did with May 2021.";

function changeOf(first: Figure, last: Figure): number | undefined {
  if (first === last) return undefined;
  if (typeof first.value !== "number" || typeof last.value !== "number") return undefined;
  return last.value / first.value - 1;
}

/** Said of a career whose figures begin later than the chart. */
function begun({ first }: PayChange, { years }: PayHistory): string {
  const year = periodYear(first.period);
  return year === years[0] ? "" : `, figures from ${year} on`;
}

/** "$37,190 in 2021, $45,690 in 2025 (22.9% more in 4 years)" */
function changeInWords(pay: PayChange | undefined): string {
  if (pay === undefined) return "no figure";
  const { first, last, change } = pay;
  const dated = (figure: Figure) => `${formatFigure(figure)} in ${periodYear(figure.period)}`;
  if (first === last) return dated(last);
  const share = change === undefined ? "" : ` (${moreOrLess(change, yearsBetween(first, last))})`;
  return `${dated(first)}, ${dated(last)}${share}`;
}

function notDrawn(yearly: readonly (Figure | undefined)[]): string {
  return yearly
    .map((figure) => (figure?.bound ? topCoded(periodYear(figure.period), formatFigure(figure)) : ""))
    .join("");
}

/** Said of a year that a line leaves out. */
export function topCoded(year: number | undefined, pay: string): string {
  return ` (not drawn: ${year}, published only as ${pay})`;
}

function moreOrLess(change: number, span: string): string {
  if (change === 0) return `the same after ${span}`;
  return `${formatValue(Math.abs(change), "fraction")} ${change > 0 ? "more" : "less"} in ${span}`;
}

/** Changes over spans that differ say nothing beside each other, unless each tells its span. */
function yearsBetween(first: Figure, last: Figure): string {
  const years = (periodYear(last.period) ?? 0) - (periodYear(first.period) ?? 0);
  return years === 1 ? "1 year" : `${years} years`;
}
