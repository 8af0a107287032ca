import { projectedGrowth } from "./projected-growth";
import { figureInCell } from "./figure-in-cell";

/**
 * Projected change in the number of people employed in a career over a decade, in the United States.
 * @customfunction GROWTH
 * @helpurl https://localhost:3000/help/functions.html#growth
 * @param career A career by any name people use, or a SOC code.
 * @param [period] The projection window, such as "2024-34"; the newest by default.
 * @param [source] Id of the source; the best one by default.
 * @returns A fraction: 0.125 is growth of 12.5%, a negative one means that the career shrinks.
 */
export function growth(career: string, period?: string, source?: string): any {
  return projectedGrowth({ career, source }, period);
}

/**
 * Openings expected each year in the United States, from growth and from people leaving the career.
 * @customfunction OPENINGS
 * @helpurl https://localhost:3000/help/functions.html#openings
 * @param career A career by any name people use, or a SOC code.
 * @returns Openings a year, averaged over the newest projection window.
 * @remarks
 * Most openings come from people who leave the career, not from growth.
 */
export function openings(career: string): any {
  return figureInCell("openings", { career });
}

/**
 * People employed in a career.
 * @customfunction EMPLOYMENT
 * @helpurl https://localhost:3000/help/functions.html#employment
 * @param career A career by any name people use, or a SOC code.
 * @param [place] "US" (default), or a state by name or postal code.
 * @param [year] Year of the figure; the newest by default.
 * @returns A number of people.
 * @remarks
 * Every year is that of the Occupational Employment and Wage Statistics, which count the employees of establishments,
 * not those who work for themselves. The projections count these too: GET with source "projections-2024" tells it.
 */
export function employment(career: string, place?: string, year?: number): any {
  return figureInCell("employment", { career, place, year });
}
