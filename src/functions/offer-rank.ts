import { formatValue } from "../comparison/format-figure";
import { placeInSentence } from "../comparison/in-sentence";
import type { PayPoint } from "../comparison/pay-rank";
import { payRank } from "../comparison/pay-rank";
import type { Career, Dataset } from "../dataset/dataset";
import { findFigure } from "../dataset/dataset";
import type { Figure, Place, Statistic } from "../dataset/figure";
import { cellReckoned } from "./cell-value";
import { careerGiven } from "./figure-in-cell";
import { noFigureFor } from "./no-figure";
import { amountGiven } from "./amounts";
import { inCell, NoFigure } from "./in-cell";

const PERCENTILES: readonly (readonly [Statistic, number])[] = [
  ["p10", 10],
  ["p25", 25],
  ["median", 50],
  ["p75", 75],
  ["p90", 90],
];

/** About which percentile of a career's pay an amount a year is; no number beyond the points at hand. */
export function offerRank(career: unknown, amount: unknown, place: unknown): unknown {
  return inCell([career], place, (data, where) => {
    const whose = careerGiven(data, career);
    const pay = amountGiven("amount", amount);
    const points = payPoints(data, whose, where);
    if (points.length === 0) {
      const question = { measure: "salary", statistic: "median", place: where } as const;
      throw new NoFigure(noFigureFor(data, whose, question, where));
    }
    const rank = payRank(points, pay);
    if ("percentile" in rank) {
      const from = payScale(data, whose, where).map(([figure]) => figure);
      return cellReckoned({ value: Math.round(rank.percentile), unit: "percentile", from });
    }
    const extreme = rank.beyond === "below" ? "lowest" : "highest";
    const point = `${rank.point.percentile}th percentile ${dollars(rank.point.pay)}`;
    throw new NoFigure(
      `${dollars(pay)} a year is ${rank.beyond} the ${extreme} point that this data set has (${point}) for ${whose.title} in ${placeInSentence(where)}.`,
    );
  });
}

/** A wage that is printed as "this much or more" is no point: nobody knows how much more. */
export function payPoints(data: Dataset, career: Career, place: Place): readonly PayPoint[] {
  return payScale(data, career, place).map(([, point]) => point);
}

function payScale(data: Dataset, career: Career, place: Place): readonly (readonly [Figure, PayPoint])[] {
  return PERCENTILES.flatMap(([statistic, percentile]) => {
    const figure = findFigure(data, career, { measure: "salary", statistic, place });
    if (typeof figure?.value !== "number" || figure.bound !== undefined) return [];
    return [[figure, { percentile, pay: figure.value }] as const];
  });
}

function dollars(amount: number): string {
  return formatValue(amount, "USD/year");
}
