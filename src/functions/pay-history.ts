import { payByYear } from "../comparison/pay-over-time";
import type { Dataset } from "../dataset/dataset";
import type { Figure } from "../dataset/figure";
import { resolveStatistic } from "../lookup/lookup";
import { cellReckoned, cellValue, figureFormat } from "./cell-value";
import { careerGiven } from "./figure-in-cell";
import { noFigureFor } from "./no-figure";
import { textGiven, yearGiven } from "./given";
import { inCell, NoFigure } from "./in-cell";
import { inDollars, priceLevels } from "./prices-in-cell";

/** National pay of a career in every year that the data set has for its own occupation code, the earliest first. */
export function payHistory(career: unknown, statistic: unknown, inDollarsOf: unknown): unknown {
  return inCell([career], undefined, (data, nation) => {
    const whose = careerGiven(data, career);
    const which = resolveStatistic(textGiven(statistic));
    const year = yearGiven(inDollarsOf);
    const figures = payByYear(data, whose, which);
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

function payIn(data: Dataset, figure: Figure, from: number, to: number | undefined): unknown {
  const { value, unit, bound } = figure;
  if (to === undefined || typeof value !== "number") return cellValue(figure);
  const levels = priceLevels(data, from, to);
  const reckoned = {
    value: Math.round(inDollars(value, levels)),
    unit,
    ...(bound && { bound }),
    from: [figure, ...levels],
  };
  return cellReckoned(reckoned, figureFormat(figure));
}
