import { dataset } from "../dataset/dataset";
import { fieldRows, placeRows, sourceRows } from "./known-in-cells";

/**
 * Fields that can be asked for with GET, TABLE, DIFF and SOURCE.
 * @customfunction FIELDS
 * @helpurl https://localhost:3000/help/functions.html#fields
 * @returns A table with a header: field, what it tells, unit, where it is known.
 */
export function fields(): any[][] {
  return fieldRows();
}

/**
 * Places that can be asked for: the nation, the states and the District of Columbia.
 * @customfunction PLACES
 * @helpurl https://localhost:3000/help/functions.html#places
 * @returns A table with a header: postal code, name.
 */
export function places(): any[][] {
  return placeRows(dataset());
}

/**
 * Sources of the figures, with the id that other functions take as source.
 * @customfunction SOURCES
 * @helpurl https://localhost:3000/help/functions.html#sources
 * @returns A table with a header: id, publisher, title, period, day of release, address, license.
 */
export function sources(): any[][] {
  return sourceRows(dataset());
}
