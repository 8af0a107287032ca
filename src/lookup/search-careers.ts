import type { Career, Dataset } from "../dataset/dataset";
import { alternateNames } from "./alternate-names";
import { findCareers, LONGEST_NAME } from "./find-careers";
import { isRest } from "./is-rest";
import type { KnownName } from "./known-names";
import { nameKey, singularKey, singularOf, wordsOf } from "./name-key";
import type { Found } from "./search-index";
import { isBeginning, searchIndex } from "./search-index";
import { spelled } from "./spelled";

/** A career and the name of it that resembles what was typed. */
export interface CareerSuggestion {
  readonly career: Career;
  readonly matched: string;
}

/** What is typed beyond these cannot make the answer better, only slower. */
const LONGEST_TEXT = 100;
const MOST_WORDS = 8;

/**
 * First what a formula takes the text for: the career of that very name, or those that share it. Then careers with a
 * name in which every word typed begins a word, or nearly does; where there is none, those in which half of the words
 * do. The featured ones among these come first, each career once. A blank text gives the featured careers in their
 * order, a code its career alone.
 *
 * @param limit how many careers at most
 */
export function searchCareers(data: Dataset, text: string, limit: number): readonly CareerSuggestion[] {
  if (text.trim() === "") return featured(data, limit);
  const words = [...new Set(wordsOf(text.slice(0, LONGEST_TEXT)))].slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const named = text.length > LONGEST_NAME ? [] : findCareers(data, text.trim());
  const matched = new Map(
    named.map(({ career, matched, by }) => [career, by === "slug" ? career.title : matched]),
  );
  const searches = named[0]?.by === "code" ? [] : [searchKnown, searchAlternate, searchHalf];
  for (const search of searches) {
    if (matched.size >= limit || (search === searchHalf && matched.size > 0)) break;
    for (const { career, name } of search(data, words)) {
      if (!matched.has(career)) matched.set(career, name);
    }
  }
  return [...matched].slice(0, limit).map(([career, name]) => ({ career, matched: name }));
}

/** Does beforehand what else the first letter typed would have to wait for. */
export function prepareSearch(data: Dataset): void {
  searchCareers(data, "prepare", 1);
}

function featured(data: Dataset, limit: number): readonly CareerSuggestion[] {
  return data.careers
    .filter(({ curated }) => curated)
    .slice(0, limit)
    .map((career) => ({ career, matched: career.title }));
}

function searchKnown(data: Dataset, words: readonly string[]): readonly KnownName[] {
  return ranked(words, searchIndex(data, words, "all"));
}

function searchHalf(data: Dataset, words: readonly string[]): readonly KnownName[] {
  const telling = words.filter((word) => word.length > 2);
  const found = searchIndex(data, telling, "any");
  return ranked(
    telling,
    found.filter((each) => 2 * each.words >= telling.length),
  );
}

/** Among so many titles an index costs more than reading them all: 25 MB, and a third of a second to build. */
function searchAlternate(data: Dataset, words: readonly string[]): readonly KnownName[] {
  const names = alternateNames(data)?.entries ?? [];
  const texts = spelled(names);
  const begins = words.map((word) => (isBeginning(word) ? ` ${singularOf(word)}` : ` ${word} `));
  return names
    .filter((_, index) => begins.every((begin) => `${texts[index]} `.includes(begin)))
    .sort((a, b) => Number(b.career.curated) - Number(a.career.curated) || a.name.length - b.name.length);
}

/** Mistyped names count only where none is begun. */
function ranked(words: readonly string[], found: readonly Found[]): readonly KnownName[] {
  const begun = found.filter((each) => each.begun);
  const typed = words.map(singularOf).join("");
  return (begun.length > 0 ? begun : found)
    .map((each) => ({ known: each.known, rank: rankOf(each, typed) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ known }) => known);
}

/**
 * The very name, the very head of an official title, more of the words, featured, of one career only, beginning as
 * typed, short: the lower, the better.
 */
function rankOf({ known, words, shared }: Found, typed: string): readonly number[] {
  const key = singularKey(known.name);
  return [
    key === typed ? 0 : isHead(typed, known) ? 1 : 2,
    -words,
    known.career.curated ? 0 : 1,
    shared ? 1 : 0,
    key.startsWith(typed) ? 0 : 1,
    known.name.length,
  ];
}

/** "Dentists, General" and "Accountants and Auditors" are what people mean by "dentist" and "accountant". */
function isHead(typed: string, { name, career, by }: KnownName): boolean {
  if (by !== "official" || isRest(career)) return false;
  const head = name.replace(/,? and .*|,.*/, "");
  return singularKey(head) === typed && nameKey(head) !== typed;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((part, index) => part !== b[index]);
  return (a[differing] ?? 0) - (b[differing] ?? 0);
}
