import type { Career, Dataset } from "../dataset/dataset";
import { alternateNames } from "./alternate-names";
import { knownNames } from "./known-names";
import type { KnownName } from "./known-names";
import { nameKey } from "./name-key";
import { Nearest } from "./nearest";
import { oncePer } from "./once-per";
import { searchCareers } from "./search-careers";

const SUGGESTED = 3;

/** More than are suggested, as careers may share a name. */
const SEARCHED = 12;

const nearestKnown = oncePer((data: Dataset) => {
  const { curated, official } = knownNames(data);
  return new Nearest([...curated.entries, ...official.entries]);
});

const nearestAlternate = oncePer(
  ({ entries }: { readonly entries: readonly KnownName[] }) => new Nearest(entries),
);

/**
 * There are so many alternate titles that one of them is three slips away from almost anything, and one slip from
 * any few letters.
 */
const MOST_SLIPS_TO_ALTERNATE = 2;
const SHORTEST_NEAR_ALTERNATE = 5;

/** Names that a text nobody knows was perhaps meant to be: some slips of the hand away, or sharing its words. */
export function suggestNames(data: Dataset, text: string): readonly string[] {
  const near = nearNames(data, text);
  const names = near.length > 0 ? near : searchCareers(data, text, SEARCHED).map(({ matched }) => matched);
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()].slice(0, SUGGESTED);
}

/** One name for each career: three spellings of the same would be no choice. */
function nearNames(data: Dataset, text: string): readonly string[] {
  const alternates = nameKey(text).length < SHORTEST_NEAR_ALTERNATE ? undefined : alternateNames(data);
  const near = [
    ...nearestKnown(data).find(text),
    ...(alternates === undefined ? [] : nearestAlternate(alternates).find(text, MOST_SLIPS_TO_ALTERNATE)),
  ].sort((a, b) => a.distance - b.distance || Number(b.sameStart) - Number(a.sameStart));
  const byCareer = new Map<Career, string>();
  for (const { entry, distance } of near) {
    if (distance === near[0]?.distance && !byCareer.has(entry.career)) byCareer.set(entry.career, entry.name);
  }
  return [...byCareer.values()];
}
