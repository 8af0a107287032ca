import MiniSearch from "minisearch";
import type { Career, Dataset } from "../dataset/dataset";
import { knownNames } from "./known-names";
import type { KnownName } from "./known-names";
import { nameKey, singularOf, wordsOf } from "./name-key";
import { oncePer } from "./once-per";

/** In a shorter word a slip makes another word of it. */
const SHORTEST_FUZZY = 4;

/** A name found, and how well. */
export interface Found {
  readonly known: KnownName;
  /** How many of the words typed are in it. */
  readonly words: number;
  /** Whether these begin words of the name as they are, and not only with a slip forgiven. */
  readonly begun: boolean;
  /** Whether the name means other careers too. */
  readonly shared: boolean;
}

/** The curated and official names in which all the words typed, or any of them, begin a word or nearly do. */
export function searchIndex(data: Dataset, words: readonly string[], which: "all" | "any"): readonly Found[] {
  const { names, shared, index } = indexOf(data);
  const results = index.search(words.join(" "), { combineWith: which === "all" ? "AND" : "OR" });
  return results.flatMap(({ id, queryTerms, terms }): readonly Found[] => {
    const known = names[id as number];
    if (known === undefined) return [];
    const begun = queryTerms.every((typed) => terms.some((term) => term.startsWith(typed)));
    return [{ known, words: queryTerms.length, begun, shared: shared.has(known) }];
  });
}

/** Whether what is typed may go on: a number is typed whole, and "1" is no "K-12". */
export function isBeginning(word: string): boolean {
  return !/^\d+$/.test(word);
}

const indexOf = oncePer((data: Dataset) => {
  const { curated, official } = knownNames(data);
  const names = [...curated.entries, ...official.entries];
  const index = new MiniSearch<{ readonly id: number; readonly name: string }>({
    fields: ["name"],
    tokenize: (name) => wordsOf(name).map(singularOf),
    processTerm: (term) => term,
    searchOptions: { prefix: isBeginning, fuzzy: (term) => (term.length < SHORTEST_FUZZY ? false : 0.2) },
  });
  index.addAll(names.map(({ name }, id) => ({ id, name })));
  return { names, shared: sharedNames(curated.entries), index };
});

function sharedNames(names: readonly KnownName[]): ReadonlySet<KnownName> {
  const careers = new Map<string, Set<Career>>();
  for (const { name, career } of names) {
    const key = nameKey(name);
    careers.set(key, (careers.get(key) ?? new Set()).add(career));
  }
  return new Set(names.filter(({ name }) => (careers.get(nameKey(name))?.size ?? 0) > 1));
}
