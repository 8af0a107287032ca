import type { Career, Dataset } from "../dataset/dataset";
import { alternateNames } from "./alternate-names";
import { knownNames } from "./known-names";
import type { KnownName } from "./known-names";
import { isRest } from "./is-rest";
import { nameKey, singularOf, wordsOf } from "./name-key";
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

const knownWords = oncePer((data: Dataset): ReadonlySet<string> => {
  const { curated, official } = knownNames(data);
  return new Set([...curated.entries, ...official.entries].flatMap(({ name }) => singularsOf(name)));
});

/**
 * Names that a text nobody knows was perhaps meant to be: some slips of the hand away, or sharing its words. A text
 * that is a word of known names is no slip.
 */
export function suggestNames(data: Dataset, text: string): readonly string[] {
  const isWord = knownWords(data).has(singularsOf(text).join(" "));
  const near = isWord ? [] : nearNames(data, text);
  const names = near.length > 0 ? near : sharingWords(data, text, isWord);
  const byKey = new Map<string, string>();
  for (const name of names) if (!byKey.has(nameKey(name))) byKey.set(nameKey(name), name);
  return [...byKey.values()].slice(0, SUGGESTED);
}

function sharingWords(data: Dataset, text: string, isWord: boolean): readonly string[] {
  const found = searchCareers(data, text, SEARCHED);
  const ordered = [...found].sort((a, b) => Number(isRest(a.career)) - Number(isRest(b.career)));
  return ordered.map(({ career, matched }) => (isWord ? career.title : matched));
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

function singularsOf(name: string): readonly string[] {
  return wordsOf(name).map(singularOf);
}
