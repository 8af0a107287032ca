import type { Measure, Statistic } from "../dataset/figure";
import { resolveMeasure } from "./resolve-measure";
import { findStatistic } from "./resolve-statistic";

/** A measure, and the statistic where the text names one too. */
export interface Field {
  readonly measure: Measure;
  readonly statistic?: Statistic;
}

/** "10th percentile" is two. */
const MOST_WORDS = 2;

/**
 * What a field names: a measure as `resolveMeasure` does, or pay with its statistic, as "mean pay" and "average hourly
 * wage". A statistic alone is of pay in a year.
 *
 * @throws UnknownName or BadArgument as `resolveMeasure` does
 */
export function resolveField(text: string): Field {
  const words = text.trim().split(/\s+/);
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const statistic = statisticNamed(words.slice(0, count).join(" "));
    if (statistic === undefined) continue;
    const rest = words.slice(count).join(" ");
    const measure = rest === "" ? "salary" : resolveMeasure(rest);
    if (measure === "salary" || measure === "wage") return { measure, statistic };
  }
  return { measure: resolveMeasure(text) };
}

/** A bare number names none: it may have come from a cell that holds something else. */
function statisticNamed(text: string): Statistic | undefined {
  return /[a-z]/i.test(text) ? findStatistic(text) : undefined;
}
