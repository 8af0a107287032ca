import { BadArgument } from "./bad-argument";
import { quoted } from "./quoted";

const FIRST = 1990;
const LAST = 2100;

/**
 * The year that a cell holds, as a number or as text. `undefined`, `null` and blank text mean that none is asked for.
 *
 * @throws BadArgument for anything but a whole number from 1990 to 2100
 */
export function resolveYear(given: unknown): number | undefined {
  const text = given === undefined || given === null ? "" : String(given).trim();
  if (text === "") return undefined;
  const year = Number(text);
  if (/^\d{4}$/.test(text) && year >= FIRST && year <= LAST) return year;
  const problem = `The year ${quoted(text)} is not a year from ${FIRST} to ${LAST}.`;
  throw new BadArgument(
    "year",
    given,
    `${problem} Give one such as 2025, or leave it out to get the newest.`,
  );
}
