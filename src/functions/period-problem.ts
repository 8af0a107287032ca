import type { Dataset } from "../dataset/dataset";

const YEARS_FRESH = 5;

/**
 * What is wrong with a figure of this period, measured by the newest release of the data set and not by a clock: a
 * window that has ended, or more than five years gone by.
 *
 * @param period as people write it: "May 2019", "2014–24", "2018"
 */
export function periodProblem(data: Dataset, period: string): string | undefined {
  const newest = Number(data.version.slice(0, 4));
  const [, from, to] = /(\d{4})(?:\s*[-–/]\s*(\d{2}(?:\d{2})?))?/.exec(period) ?? [];
  if (from === undefined) return `The figure has no date: its period is "${period || "not given"}".`;
  if (to !== undefined) {
    const end = Number(to.length === 2 ? from.slice(0, 2) + to : to);
    return end < newest ? `The projection window ${period} has ended.` : undefined;
  }
  const age = newest - Number(from);
  return age > YEARS_FRESH
    ? `The figure of ${period} is ${age} years older than the newest release, of ${newest}.`
    : undefined;
}
