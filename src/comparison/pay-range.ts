import type { Figure, Place } from "../dataset/figure";
import { periodName } from "../dataset/period";
import type { ComparisonRow, RowKey } from "./comparison";
import { formatFigure, formatValue } from "./format-figure";
import { placeInSentence } from "./in-sentence";

/** How far pay reaches around its median. */
export interface PayRange {
  readonly low: Figure;
  readonly median: Figure;
  readonly high: Figure;
  /** Where the middle half begins and ends, which may be the ends of the range. */
  readonly middle?: readonly [Figure, Figure];
}

/**
 * From the lowest-paid tenth to the highest-paid, or from quarter to quarter where tenths are not known, as in a state.
 * `undefined` where the median or either end is not known, or the median only as this much or more.
 */
export function payRangeOf(rows: readonly ComparisonRow[]): PayRange | undefined {
  const figure = (key: RowKey) => rows.find((row) => row.key === key)?.figures[0];
  const median = figure("salary-median");
  const [p10, p25, p75, p90] = [
    figure("salary-p10"),
    figure("salary-p25"),
    figure("salary-p75"),
    figure("salary-p90"),
  ];
  if (median === undefined || median.bound !== undefined) return undefined;
  const middle = p25 && p75 && ([p25, p75] as const);
  if (p10 && p90) return { low: p10, median, high: p90, ...(middle && { middle }) };
  return middle && { low: middle[0], median, high: middle[1], middle };
}

/** What a picture of the range shows, in words. Of an end known only as this much or more the amount is true too. */
export function payRangeReading({ low, median, high }: PayRange, place: Place): string {
  const part = low.statistic === "p10" ? "tenth" : "quarter";
  const where = `Pay a year in ${placeInSentence(place)}, ${periodName(median.period)}`;
  return `${where}: the lowest-paid ${part} earn less than ${formatFigure(low)}, half earn less than ${formatFigure(median)}, the highest-paid ${part} earn more than ${formatValue(high.value, high.unit)}.`;
}
