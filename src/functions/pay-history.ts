import type { Career, Dataset } from "../dataset/dataset";
import { findFigures } from "../dataset/dataset";
import type { Figure, Statistic } from "../dataset/figure";
import { periodYear } from "../dataset/period";
import { resolveStatistic } from "../lookup/lookup";
import { cellNumber, cellValue } from "./cell-value";
import { careerGiven } from "./figure-in-cell";
import { noFigureFor } from "./no-figure";
import { textGiven, yearGiven } from "./given";
import { inCell, NoFigure } from "./in-cell";
import { priceRise } from "./prices-in-cell";

/** National pay of a career in every year that the data set has for its own occupation code, the earliest first. */
export function payHistory(career: unknown, statistic: unknown, inDollarsOf: unknown): unknown {
  return inCell([career], undefined, (data, nation) => {
    const whose = careerGiven(data, career);
    const which = resolveStatistic(textGiven(statistic));
    const year = yearGiven(inDollarsOf);
    const figures = yearly(data, whose, which);
    if (figures.size === 0) {
      const question = { measure: "salary", statistic: which, place: nation } as const;
      throw new NoFigure(noFigureFor(data, whose, question, nation));
    }
    const dollars = year === undefined ? "" : ` in dollars of ${year}`;
    return [
      ["Year", `${whose.title}, ${which} pay${dollars}`],
      ...[...figures].map(([from, figure]) => [from, payIn(data, figure, from, year)]),
    ];
  });
}

/** The best official figure of each year. */
function yearly(data: Dataset, career: Career, statistic: Statistic): ReadonlyMap<number, Figure> {
  const byYear = new Map<number, Figure>();
  for (const figure of findFigures(data, career, { measure: "salary", statistic })) {
    const year = periodYear(figure.period);
    if (year !== undefined && figure.source.kind === undefined && !byYear.has(year)) byYear.set(year, figure);
  }
  return new Map([...byYear].sort(([a], [b]) => a - b));
}

function payIn(data: Dataset, figure: Figure, from: number, to: number | undefined): unknown {
  const { value, unit } = figure;
  if (to === undefined || typeof value !== "number") return cellValue(figure);
  return cellNumber(Math.round(value * priceRise(data, from, to)), unit);
}
