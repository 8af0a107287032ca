import MiniSearch from "minisearch";
import type { SearchResult } from "minisearch";
import type { Career, Dataset } from "../dataset/dataset";
import { alternateNames } from "./alternate-names";
import { knownNames } from "./known-names";
import type { KnownName } from "./known-names";
import { nameKey, singularOf, wordsOf } from "./name-key";
import { oncePer } from "./once-per";

/** A career and the name of it that resembles what was typed. */
export interface CareerSuggestion {
  readonly career: Career;
  readonly matched: string;
}

/**
 * Careers with a name in which every word typed begins a word, or nearly does; where there is none, those in
 * which half of the words do. The featured careers come first, each career once. A blank text gives the
 * featured careers in their order.
 *
 * @param limit how many careers at most
 */
export function searchCareers(data: Dataset, text: string, limit: number): readonly CareerSuggestion[] {
  const query = wordsOf(text.slice(0, LONGEST_QUERY));
  if (query.length === 0) return text.trim() === "" ? featured(data, limit) : [];
  const found = new Map<Career, CareerSuggestion>();
  for (const search of [searchKnown, searchAlternate, searchHalf]) {
    if (found.size >= limit || (search === searchHalf && found.size > 0)) break;
    for (const { career, name } of search(data, query)) {
      if (!found.has(career)) found.set(career, { career, matched: name });
    }
  }
  return [...found.values()].slice(0, limit);
}

/** What is typed beyond it cannot make the answer better, only slower. */
const LONGEST_QUERY = 100;

/** In a shorter word a slip makes another word of it. */
const SHORTEST_FUZZY = 4;

interface Index {
  readonly names: readonly KnownName[];
  readonly search: MiniSearch<{ readonly id: number; readonly name: string }>;
}

const indexOf = oncePer((data: Dataset): Index => {
  const { curated, official } = knownNames(data);
  const names = [...curated.entries, ...official.entries];
  const search = new MiniSearch<{ readonly id: number; readonly name: string }>({
    fields: ["name"],
    tokenize: (name) => wordsOf(name).map(singularOf),
    processTerm: (term) => term,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length < SHORTEST_FUZZY ? false : 0.2),
    },
  });
  search.addAll(names.map(({ name }, id) => ({ id, name })));
  return { names, search };
});

function searchKnown(data: Dataset, query: readonly string[]): readonly KnownName[] {
  return ranked(data, query, indexOf(data).search.search(query.join(" "), { combineWith: "AND" }));
}

function searchHalf(data: Dataset, query: readonly string[]): readonly KnownName[] {
  const telling = query.filter((word) => word.length > 2);
  const results = indexOf(data).search.search(telling.join(" "), { combineWith: "OR" });
  return ranked(
    data,
    telling,
    results.filter(({ queryTerms }) => 2 * queryTerms.length >= telling.length),
  );
}

const wordsOfAll = oncePer((names: readonly KnownName[]) =>
  names.map(({ name }) => ` ${wordsOf(name).join(" ")}`),
);

/** Among so many titles an index costs more than reading them all: 25 MB, and a third of a second to build. */
function searchAlternate(data: Dataset, query: readonly string[]): readonly KnownName[] {
  const names = alternateNames(data)?.entries ?? [];
  const words = wordsOfAll(names);
  const begins = query.map((word) => ` ${singularOf(word)}`);
  return names
    .filter((_, index) => begins.every((begin) => words[index]?.includes(begin)))
    .toSorted((a, b) => Number(b.career.curated) - Number(a.career.curated) || a.name.length - b.name.length);
}

/** The very name, then names with more of the words, begun not mistyped, featured, short. */
function ranked(
  data: Dataset,
  query: readonly string[],
  results: readonly SearchResult[],
): readonly KnownName[] {
  const { names } = indexOf(data);
  const key = query.join("");
  const rank = (result: SearchResult, { name, career }: KnownName) => [
    nameKey(name) === key ? 0 : 1,
    -result.queryTerms.length,
    result.queryTerms.every((typed) => result.terms.some((term) => term.startsWith(typed))) ? 0 : 1,
    career.curated ? 0 : 1,
    name.length,
  ];
  return results
    .flatMap((result) => {
      const name = names[result.id as number];
      return name === undefined ? [] : [{ name, rank: rank(result, name) }];
    })
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ name }) => name);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return (a[differing] ?? 0) - (b[differing] ?? 0);
}

function featured(data: Dataset, limit: number): readonly CareerSuggestion[] {
  return data.careers
    .filter(({ curated }) => curated)
    .slice(0, limit)
    .map((career) => ({ career, matched: career.title }));
}
