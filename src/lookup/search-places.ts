import type { Dataset } from "../dataset/dataset";
import type { Place } from "../dataset/figure";
import { nameKey, wordsOf } from "./name-key";
import { oncePer } from "./once-per";
import { findPlace, nearestPlaces, placeNames } from "./resolve-place";

/**
 * The places that a text may be the beginning of: first the one of that very name, postal code or abbreviation, then
 * those with a name that begins so, then those in which a later word does; where there is none, those nearly so called.
 * A blank text gives all of them in their order.
 */
export function searchPlaces(data: Dataset, text: string): readonly Place[] {
  if (text.trim() === "") return data.places;
  const typed = nameKey(text);
  if (typed === "") return [];
  const named = findPlace(data, text);
  const begun = beginnings(data);
  const [byFirst, byLater] = [
    begun.filter(({ whole }) => starts(whole, typed)),
    begun.filter(({ rests }) => starts(rests, typed)),
  ];
  const found = [...(named ? [named] : []), ...[...byFirst, ...byLater].map(({ place }) => place)];
  return found.length > 0 ? [...new Set(found)] : nearestPlaces(data, text);
}

function starts(names: readonly string[], typed: string): boolean {
  return names.some((name) => name.startsWith(typed));
}

/** The names of each place whole, and what is left of them from each later word on. */
const beginnings = oncePer(({ places }: Dataset) =>
  places.map((place) => {
    const names = placeNames(place).map(wordsOf);
    const from = (words: readonly string[], at: number) => words.slice(at).join("");
    return {
      place,
      whole: names.map((words) => from(words, 0)),
      rests: names.flatMap((words) => words.slice(1).map((_, at) => from(words, at + 1))),
    };
  }),
);
