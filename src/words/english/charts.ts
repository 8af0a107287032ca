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
  growthMeans: (periods: readonly string[]) =>
    `Projected change in the number of jobs, United States, ${periods.join("; ")}.`,
};
