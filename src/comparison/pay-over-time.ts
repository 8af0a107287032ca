import type { Career, Dataset } from "../dataset/dataset";
import { findFigures } from "../dataset/dataset";
import type { Figure, Statistic } from "../dataset/figure";
import { periodYear } from "../dataset/period";

/** National median pay year by year. */
export interface PayHistory {
  /** In rising order. */
  readonly years: readonly number[];
  /** For each career, in the careers' order, one for each year; `undefined` where none was published. */
  readonly figures: readonly (readonly (Figure | undefined)[])[];
}

/** A career's national pay year by year for its own occupation code, the earliest first: of each year the best official figure. */
export function payByYear(data: Dataset, career: Career, statistic: Statistic): ReadonlyMap<number, Figure> {
  const byYear = new Map<number, Figure>();
  for (const figure of findFigures(data, career, { measure: "salary", statistic })) {
    const year = periodYear(figure.period);
    if (year !== undefined && figure.source.kind === undefined && !byYear.has(year)) byYear.set(year, figure);
  }
  return new Map([...byYear].sort(([a], [b]) => a - b));
}

/** The years are those in which a release answers of any career. */
export function payHistoryOf(data: Dataset, careers: readonly Career[]): PayHistory {
  const releases = data.figures.find("US", "salary", "median");
  const years = [...new Set(releases.map(({ year }) => year))].filter((year) => year !== undefined);
  years.sort((a, b) => a - b);
  const figures = careers.map((career) => {
    const byYear = payByYear(data, career, "median");
    return years.map((year) => byYear.get(year));
  });
  return { years, figures };
}
