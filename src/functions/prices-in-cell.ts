import type { Dataset } from "../dataset/dataset";
import { dataset } from "../dataset/dataset";
import type { Place } from "../dataset/figure";
import { cpi, cpiYears, priceParity } from "../dataset/prices";
import { resolvePlace } from "../lookup/lookup";
import { BadArgument } from "../lookup/bad-argument";
import { amountGiven } from "./amounts";
import { cellNumber } from "./cell-value";
import { textGiven, yearGiven } from "./given";
import { NoFigure, orInCell } from "./in-cell";

/** What an amount of one year is in dollars of another; of the newest when none is named. */
export function inDollarsOfYear(amount: unknown, fromYear: unknown, toYear: unknown): unknown {
  return orInCell(() => {
    const data = dataset();
    const dollars = amountGiven("amount", amount);
    const from = yearGiven(fromYear);
    if (from === undefined) {
      throw new BadArgument(
        "from year",
        fromYear,
        "The from year is blank. Give the year of the amount, such as 2017.",
      );
    }
    return cellNumber(cents(dollars * priceRise(data, from, yearGiven(toYear))), "USD");
  });
}

/** What buys in one place as much as an amount buys in another. */
export function inDollarsOfPlace(amount: unknown, fromPlace: unknown, toPlace: unknown): unknown {
  return orInCell(() => {
    const data = dataset();
    const dollars = amountGiven("amount", amount);
    const [from, to] = [fromPlace, toPlace].map((place) =>
      parity(data, resolvePlace(data, textGiven(place))),
    );
    return cellNumber(cents((dollars * (to ?? NaN)) / (from ?? NaN)), "USD");
  });
}

/**
 * By how much prices rose between two years, the second the newest where it is left out.
 *
 * @throws NoFigure for a year without a price index
 */
export function priceRise(data: Dataset, from: number, to?: number): number {
  return priceIndex(data, to ?? newestPriceYear(data)) / priceIndex(data, from);
}

function newestPriceYear(data: Dataset): number {
  return cpiYears(data).at(-1) ?? 0;
}

function priceIndex(data: Dataset, year: number): number {
  const index = cpi(data, year);
  if (index !== undefined) return index;
  const known = `${cpiYears(data)[0]} to ${newestPriceYear(data)}`;
  throw new NoFigure(`This data set has no consumer price index for ${year}. It has: ${known}.`);
}

function parity(data: Dataset, place: Place): number {
  const index = priceParity(data, place);
  if (index !== undefined) return index;
  throw new NoFigure(`This data set has no price level for ${place.name}. Give "US" or a state.`);
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
