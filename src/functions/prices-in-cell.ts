import type { Dataset } from "../dataset/dataset";
import { dataset } from "../dataset/dataset";
import type { Place } from "../dataset/figure";
import { cpi, cpiSource, cpiYears, priceParity, priceParitySource } from "../dataset/prices";
import { resolvePlace } from "../lookup/lookup";
import { BadArgument } from "../lookup/bad-argument";
import { amountGiven } from "./amounts";
import { cellReckoned } from "./cell-value";
import type { PriceLevel } from "../comparison/reckoned";
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
    return dollarsAt(dollars, priceLevels(data, from, yearGiven(toYear)));
  });
}

/** What buys in one place as much as an amount buys in another. */
export function inDollarsOfPlace(amount: unknown, fromPlace: unknown, toPlace: unknown): unknown {
  return orInCell(() => {
    const data = dataset();
    const dollars = amountGiven("amount", amount);
    const level = (place: unknown) => priceLevelIn(data, resolvePlace(data, textGiven(place)));
    return dollarsAt(dollars, [level(fromPlace), level(toPlace)]);
  });
}

/** What an amount at the first level of prices is at the second. */
export function inDollars(amount: number, [from, to]: PriceLevels): number {
  return (amount * to.value) / from.value;
}

/**
 * What prices were in two years, the second the newest where it is left out.
 *
 * @throws NoFigure for a year without a price index
 */
export function priceLevels(data: Dataset, from: number, to?: number): PriceLevels {
  const second = priceLevelOf(data, to ?? newestPriceYear(data));
  return [priceLevelOf(data, from), second];
}

/** The level that an amount is told at, and the one to tell it at. */
type PriceLevels = readonly [from: PriceLevel, to: PriceLevel];

function dollarsAt(amount: number, levels: PriceLevels): unknown {
  return cellReckoned({ value: cents(inDollars(amount, levels)), unit: "USD", from: levels });
}

function newestPriceYear(data: Dataset): number {
  return cpiYears(data).at(-1) ?? 0;
}

function priceLevelOf(data: Dataset, year: number): PriceLevel {
  const [value, source, [place]] = [cpi(data, year), cpiSource(data), data.places];
  if (value !== undefined && source && place) {
    return { value, unit: "index", period: String(year), place, source };
  }
  const known = `${cpiYears(data)[0]} to ${newestPriceYear(data)}`;
  throw new NoFigure(`This data set has no consumer price index for ${year}. It has: ${known}.`);
}

function priceLevelIn(data: Dataset, place: Place): PriceLevel {
  const [value, source] = [priceParity(data, place), priceParitySource(data)];
  if (value !== undefined && source) return { value, unit: "index", period: source.period, place, source };
  throw new NoFigure(`This data set has no price level for ${place.name}. Give "US" or a state.`);
}

function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
