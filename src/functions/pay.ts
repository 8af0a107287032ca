import { figureInCell } from "./figure-in-cell";
import { payHistory } from "./pay-history";
import { spilled } from "./spilled";

/** @customenum {string} */
enum Statistic {
  /** Half earn more, half earn less */
  median = "median",
  /** The arithmetic mean */
  mean = "mean",
  /** The lowest-paid tenth earn less */
  p10 = "p10",
  /** The lowest-paid quarter earn less */
  p25 = "p25",
  /** The highest-paid quarter earn more */
  p75 = "p75",
  /** The highest-paid tenth earn more */
  p90 = "p90",
}

/**
 * Pay of a career in US dollars a year, from the newest official survey that answers.
 * @customfunction SALARY
 * @helpurl https://localhost:3000/help/functions.html#salary
 * @param career A career by any name people use, such as "coder", or a SOC code such as 29-2072.
 * @param [statistic] Which point of the pay scale: median (default), mean, p10, p25, p75 or p90; p10 and p90 for the US only.
 * @param [place] "US" (default), or a state by name or postal code.
 * @param [year] Year of the figure; the newest by default.
 * @param [source] Id of the source; the best one by default.
 * @returns US dollars a year.
 * @remarks
 * The figure of a state may be older than that of the nation: SOURCE with the same arguments tells its period.
 */
export function salary(
  career: string,
  statistic?: Statistic,
  place?: string,
  year?: number,
  source?: string,
): any {
  return figureInCell("salary", { career, statistic, place, year, source });
}

/**
 * Pay of a career in US dollars an hour, from the newest official survey that answers.
 * @customfunction WAGE
 * @helpurl https://localhost:3000/help/functions.html#wage
 * @param career A career by any name people use, such as "biller", or a SOC code such as 43-3021.
 * @param [statistic] Which point of the pay scale: median (default), mean, p10, p25, p75 or p90; p10 and p90 for the US only.
 * @param [place] "US" (default), or a state by name or postal code.
 * @param [year] Year of the figure; the newest by default.
 * @param [source] Id of the source; the best one by default.
 * @returns US dollars an hour.
 * @remarks
 * The figure of a state may be older than that of the nation: SOURCE with the same arguments tells its period.
 */
export function wage(
  career: string,
  statistic?: Statistic,
  place?: string,
  year?: number,
  source?: string,
): any {
  return figureInCell("wage", { career, statistic, place, year, source });
}

/**
 * National pay of a career in every year that the data set has for its occupation code, the earliest first.
 * @customfunction HISTORY
 * @helpurl https://localhost:3000/help/functions.html#history
 * @param career A career by any name people use, or a SOC code.
 * @param [statistic] Which point of the pay scale: median (default) or mean.
 * @param [inDollarsOf] A year from 1990 on, to tell all pay in its dollars; pay as it was published by default.
 * @returns A table with a header: year, US dollars a year.
 * @remarks
 * Codes change their meaning now and then. The years before such a change belong to another occupation and are left out,
 * not joined on: medical records specialists (29-2072) begin in 2021. In dollars of another year the figure is
 * multiplied by the consumer price index (CPI-U, annual averages) of that year and divided by that of its own.
 */
export function history(career: string, statistic?: Statistic, inDollarsOf?: number): any[][] {
  return spilled(payHistory(career, statistic, inDollarsOf));
}
