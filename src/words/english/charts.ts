import { payOverTimeReading } from "../../comparison/pay-over-time";
import type { PayHistory } from "../../comparison/pay-over-time";
import { payRangeReading } from "../../comparison/pay-range";
import type { PayRange } from "../../comparison/pay-range";
import type { Place } from "../../dataset/figure";

/** What stands beside the small charts. */
export const charts = {
  heading: "Charts on the sheet",
  median: (amount: string) => `median ${amount}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  /** By where the bars end. */
  rangeMeans: {
    tenth: "Bars run from the lowest-paid tenth to the highest-paid tenth; the line marks the median.",
    quarter: "Bars run from the lowest-paid quarter to the highest-paid quarter; the line marks the median.",
  },
  /** Said where an end is known only as this much or more. */
  moreMeans: "An arrow says that the true figure is that or more.",
  /** Said where a scale does not begin at zero. */
  scaleFrom: (amount: string) => `The scale begins at ${amount}, not at $0.`,
  /** What a chart shows, in words. */
  payRange: (range: PayRange, place: Place): string => payRangeReading(range, place),
  payOverTime: (names: readonly string[], history: PayHistory): string => payOverTimeReading(names, history),
  growthMeans: (periods: readonly string[]) =>
    `Projected change in the number of jobs, United States, ${periods.join("; ")}.`,
};
