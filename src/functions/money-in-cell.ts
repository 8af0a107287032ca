import { formatValue } from "../comparison/format-figure";
import { placeInSentence } from "../comparison/in-sentence";
import { paybackMonths, payTogether } from "../comparison/money-over-time";
import type { Dataset } from "../dataset/dataset";
import type { Figure, Place } from "../dataset/figure";
import { BadArgument } from "../lookup/bad-argument";
import { amountOrNone, within } from "./amounts";
import { cellReckoned } from "./cell-value";
import { askedFigure, careerGiven } from "./figure-in-cell";
import { numberGiven } from "./given";
import { inCell, NoFigure } from "./in-cell";

/** Sums of whole dollars a year. */
const WHOLE_DOLLARS = "$#,##0";

const MOST_MONTHS = 240;
const MOST_YEARS = 60;

/** Months until training for a career has paid for itself. */
export function payback(
  career: unknown,
  cost: unknown,
  months: unknown,
  currentPay: unknown,
  place: unknown,
): unknown {
  return inCell([career], place, (data, where) => {
    const { figure, value: newPay } = medianPay(data, career, where);
    const training = {
      cost: amountOrNone("cost", cost),
      months: within("months", numberGiven("months", months) ?? 0, 0, MOST_MONTHS, "from 0 to 240"),
      currentPay: amountOrNone("current pay", currentPay),
      newPay,
    };
    const until = paybackMonths(training);
    if (until !== undefined) {
      return cellReckoned({ value: Math.round(until * 10) / 10, unit: "months", from: [figure] });
    }
    const [pay, now] = [newPay, training.currentPay].map((amount) => formatValue(amount, "USD/year"));
    const whose = `The median pay of ${careerGiven(data, career).title} in ${placeInSentence(where)}`;
    throw new NoFigure(
      `The training never pays for itself. ${whose}, ${pay} a year, is no higher than the current pay, ${now}.`,
    );
  });
}

/** What the median pay of a career comes to in some years. */
export function earningsTogether(career: unknown, years: unknown, raise: unknown, place: unknown): unknown {
  return inCell([career], place, (data, where) => {
    const { figure, value: pay } = medianPay(data, career, where);
    const rise = within(
      "raise",
      numberGiven("raise", raise) ?? 0,
      -0.5,
      0.5,
      "a fraction from -0.5 to 0.5, such as 0.03 for 3%",
    );
    const value = Math.round(payTogether(pay, yearsGiven(years), rise));
    return cellReckoned({ value, unit: "USD", from: [figure] }, WHOLE_DOLLARS);
  });
}

function medianPay(data: Dataset, career: unknown, place: Place): { figure: Figure; value: number } {
  const figure = askedFigure(data, "salary", { career }, place);
  const { value } = figure;
  if (typeof value !== "number") throw new Error("A salary is told in words.");
  return { figure, value };
}

function yearsGiven(given: unknown): number {
  const years = numberGiven("years", given);
  if (years !== undefined && Number.isInteger(years) && years >= 1 && years <= MOST_YEARS) return years;
  throw new BadArgument(
    "years",
    given,
    `The years ${years ?? "(blank)"} are not a whole number from 1 to ${MOST_YEARS}.`,
  );
}
