import type { Dataset } from "./dataset";
import type { Place, Source } from "./figure";
import type { PricesRow } from "./schema";

/** What prices were, over the years and across the states. */
export interface Prices {
  readonly consumer: { readonly source: Source; readonly byYear: ReadonlyMap<number, number> };
  readonly parities: { readonly source: Source; readonly byPlace: ReadonlyMap<string, number> };
}

/** The consumer price index (CPI-U, annual average, 1982–84 = 100) of a year, `undefined` where none is known. */
export function cpi(data: Dataset, year: number): number | undefined {
  return data.prices?.consumer.byYear.get(year);
}

/** The years whose price index is known, in order. */
export function cpiYears(data: Dataset): readonly number[] {
  return [...(data.prices?.consumer.byYear.keys() ?? [])];
}

export function cpiSource(data: Dataset): Source | undefined {
  return data.prices?.consumer.source;
}

/** What all items cost in a place in the newest year known, the nation = 100. */
export function priceParity(data: Dataset, place: Place): number | undefined {
  return data.prices?.parities.byPlace.get(place.code);
}

export function priceParitySource(data: Dataset): Source | undefined {
  return data.prices?.parities.source;
}

/** The prices of a file. Throws where a source is unknown. */
export function pricesOf(row: PricesRow, sources: readonly Source[]): Prices {
  const { consumer, parities } = row;
  return {
    consumer: {
      source: sourceOf(consumer.source, sources),
      byYear: new Map(consumer.values.map((index, year) => [consumer.from + year, index])),
    },
    parities: {
      source: sourceOf(parities.source, sources),
      byPlace: new Map(Object.entries(parities.values)),
    },
  };
}

function sourceOf(id: string, sources: readonly Source[]): Source {
  const source = sources.find((known) => known.id === id);
  if (source === undefined) throw new Error(`The prices name no known source: "${id}".`);
  return source;
}
