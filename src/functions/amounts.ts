import { BadArgument } from "../lookup/bad-argument";
import { numberGiven } from "./given";

const MOST_DOLLARS = 1e12;

/**
 * Dollars above nothing.
 *
 * @throws BadArgument for a blank, a text, nothing or less, and for more than a trillion
 */
export function amountGiven(argument: string, given: unknown): number {
  const amount = numberGiven(argument, given);
  if (amount === undefined) throw new BadArgument(argument, given, `The ${argument} is blank. Give dollars.`);
  return within(argument, amount, Number.MIN_VALUE, MOST_DOLLARS, "an amount above $0");
}

/** Dollars, none where the argument is left out. */
export function amountOrNone(argument: string, given: unknown): number {
  return within(argument, numberGiven(argument, given) ?? 0, 0, MOST_DOLLARS, "an amount of $0 or more");
}

/** @throws BadArgument outside the bounds, with a sentence that says what may be given */
export function within(argument: string, number: number, least: number, most: number, may: string): number {
  if (number >= least && number <= most) return number;
  throw new BadArgument(argument, number, `The ${argument} ${number} is not ${may}.`);
}
