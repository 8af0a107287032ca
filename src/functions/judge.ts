import { checkInCells } from "./check-in-cells";
import { scoreInCell } from "./score-in-cell";
import { spilled } from "./spilled";

/** @customenum {string} */
enum Criterion {
  /** Median pay in a year */
  pay = "pay",
  /** Projected growth over a decade */
  growth = "growth",
  /** Openings expected each year */
  openings = "openings",
  /** People employed */
  employment = "employment",
}

/**
 * How a career ranks among all careers by one criterion, from 0 for the lowest to 100 for the highest.
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help/functions.html#score
 * @param career A career by any name people use, or a SOC code.
 * @param criterion What to rank by: pay, growth, openings or employment.
 * @param [place] "US" (default), or a state by name or postal code; growth and openings are ranked for the US always.
 * @returns A whole number from 0 to 100; 50 is the middle.
 * @remarks
 * 100 × (careers with a lower figure + half of the others with the same figure) ÷ (careers with a figure − 1), rounded:
 * the rule of Excel's PERCENTRANK.INC, with equal figures sharing the middle of their ranks. Every occupation that the
 * same release has a figure for counts once, in and out of health care.
 *
 * Example: of five careers that pay 10, 20, 20, 20 and 50,
 * those with 20 score 100 × (1 + 2 ÷ 2) ÷ 4 = 50.
 */
export function score(career: string, criterion: Criterion, place?: string): any {
  return scoreInCell(career, criterion, place);
}

/**
 * Problems in a block of career names or of figures, one a row.
 * @customfunction CHECK
 * @helpurl https://localhost:3000/help/functions.html#check
 * @param range Cells with career names, or with figures of this add-in.
 * @returns A table with a header: name, problem; "No problems found" where there are none.
 * @remarks
 * Told are: a name nobody knows, a name of several careers, a career whose figures are those of another, a figure more
 * than five years older than the newest release in the data set, a projection window that has ended, and pay that is
 * a median in one place and a mean in another. Plain numbers are passed over, since they do not say what they are;
 * numbers of this add-in do in newer versions of Excel.
 */
export function check(range: any[][]): any[][] {
  return spilled(checkInCells(range));
}
