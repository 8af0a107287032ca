import type { Career, Dataset } from "../dataset/dataset";
import { alternateNames } from "./alternate-names";
import { knownNames } from "./known-names";
import type { KnownName } from "./known-names";
import { Nearest } from "./nearest";
import { oncePer } from "./once-per";
import { searchCareers } from "./search-careers";

const SUGGESTED = 3;

const nearestKnown = oncePer((data: Dataset) => {
  const { curated, official } = knownNames(data);
  return new Nearest([...curated.entries, ...official.entries]);
});

const nearestAlternate = oncePer(
  ({ entries }: { readonly entries: readonly KnownName[] }) => new Nearest(entries),
);

/** Names that a text nobody knows was perhaps meant to be: some slips of the hand away, or sharing its words. */
export function suggestNames(data: Dataset, text: string): readonly string[] {
  const near = nearNames(data, text);
  return near.length > 0 ? near : searchCareers(data, text, SUGGESTED).map(({ matched }) => matched);
}

/** One name for each career: three spellings of the same would be no choice. */
function nearNames(data: Dataset, text: string): readonly string[] {
  const alternates = alternateNames(data);
  const near = [
    ...nearestKnown(data).find(text),
    ...(alternates === undefined ? [] : nearestAlternate(alternates).find(text)),
  ].sort((a, b) => a.distance - b.distance);
  const byCareer = new Map<Career, string>();
  for (const { entry, distance } of near) {
    if (distance <= (near[0]?.distance ?? 0) + 1 && !byCareer.has(entry.career)) {
      byCareer.set(entry.career, entry.name);
    }
  }
  return [...new Set(byCareer.values())].slice(0, SUGGESTED);
}
