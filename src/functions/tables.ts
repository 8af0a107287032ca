import { tableInCells } from "./table-in-cells";

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
 * @param [fields] A range or list of fields such as "salary; growth", or one set: At a glance (default), Pay, Outlook, Getting in, Everything.
 * @param [place] "US" (default), or a state by name or postal code; growth, openings and the way in are for the US always.
 * @param [orientation] "across" (default) for careers across the top, "down" for careers down the side.
 * @returns A table; a figure that is not published is #N/A.
 */
export function table(
  careers: any[][],
  fields?: any[][],
  place?: string,
  orientation?: Orientation,
): any[][] {
  // It may be a promise of one, but only what is declared as a plain matrix spills.
  return tableInCells(careers, fields, place, orientation) as any[][];
}
