import { difference } from "./difference";
import { payRange } from "./pay-range";
import { tableInCells } from "./table-in-cells";
import { spilled } from "./spilled";

/** @customenum {string} */
enum ReadySet {
  /** The rows that most comparisons need */
  glance = "At a glance",
  /** The whole pay scale */
  pay = "Pay",
  /** Growth, openings, people employed, where it can lead */
  outlook = "Outlook",
  /** Education, training, certifications, license */
  training = "Training and certification",
  /** What the work is like */
  dayToDay = "Day to day",
  /** Every row of the comparison sheet */
  everything = "Everything",
}

/** @customenum {string} */
enum Orientation {
  /** Careers across the top, a row for each field */
  across = "across",
  /** Careers down the side, a column for each field */
  down = "down",
}

/**
 * Careers side by side, with headers.
 * @customfunction TABLE
 * @helpurl https://localhost:3000/help/functions.html#table
 * @param careers A range of career names, or a list in one text such as "coder; biller".
 * @param [fields] A range or list of fields such as "salary; growth", or one set: At a glance (default), Pay, Outlook, Training and certification, Day to day, Everything.
 * @param [place] "US" (default), or a state by name or postal code; growth, openings and the way in are for the US always.
 * @param [orientation] "across" (default) for careers across the top, "down" for careers down the side.
 * @returns A table; a figure that the data set lacks is #N/A.
 */
export function table(
  careers: any[][],
  fields?: ReadySet[][],
  place?: string,
  orientation?: Orientation,
): any[][] {
  return spilled(tableInCells(careers, fields, place, orientation));
}

/**
 * Two careers field by field, and the difference between them.
 * @customfunction DIFF
 * @helpurl https://localhost:3000/help/functions.html#diff
 * @param careerA The first career, by any name people use, or a SOC code.
 * @param careerB The second career.
 * @param [fields] A range or list of fields such as "salary; growth", or one set: At a glance (default), Pay, Outlook, Training and certification, Day to day, Everything.
 * @param [place] "US" (default), or a state by name or postal code; growth, openings and the way in are for the US always.
 * @returns A table with a header: field, first career, second career, difference.
 * @remarks
 * The difference is the first figure less the second. Of facts in words it is "same" or "differs"; of a wage that is
 * published only as "this much or more" it is "not known exactly". Growth differs by percentage points.
 */
export function diff(careerA: string, careerB: string, fields?: ReadySet[][], place?: string): any[][] {
  return spilled(difference(careerA, careerB, fields, place));
}

/**
 * The points of a career's pay scale that the data set has, from the lowest-paid tenth to the highest-paid.
 * @customfunction RANGE
 * @helpurl https://localhost:3000/help/functions.html#range
 * @param career A career by any name people use, or a SOC code.
 * @param [place] "US" (default), or a state by name or postal code.
 * @returns A table of the labels and US dollars a year, under the career's title.
 */
export function range(career: string, place?: string): any[][] {
  return spilled(payRange(career, place));
}
