import type { Figure } from "../dataset/figure";

/** What stands after a figure that is published only as this much or more. */
export const OR_MORE = " or more";

/** A number format that says so after the number, where it is so. */
export function orMore(numberFormat: string, bound: Figure["bound"]): string {
  return bound === "at-least" ? `${numberFormat}"${OR_MORE}"` : numberFormat;
}

/** The statistic of a figure, and whether it is only a lower bound: "median, at least". */
export function statisticTold({ statistic, bound }: Figure): string | undefined {
  return statistic !== undefined && bound === "at-least" ? `${statistic}${AT_LEAST}` : statistic;
}

/** What stands after the statistic of a lower bound. */
export const AT_LEAST = ", at least";
