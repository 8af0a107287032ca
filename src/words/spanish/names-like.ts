import { wordsOf } from "../../lookup/name-key";
import type { CareerNamed } from "../english/search";
import { CAREER_NAMES } from "./career-names";

interface Spelled extends CareerNamed {
  readonly words: readonly string[];
}

/** People type them or leave them out. */
const SMALL = new Set([
  "a",
  "al",
  "con",
  "de",
  "del",
  "el",
  "en",
  "la",
  "las",
  "los",
  "para",
  "un",
  "una",
  "y",
]);

/**
 * Careers with a Spanish name in which every word typed begins a word, each once and by the name that fits best: the very
 * name, then one that begins as typed, then the shorter. Accents, case, plurals and small words make no difference.
 */
export function namesLike(text: string): readonly CareerNamed[] {
  const typed = telling(text);
  if (typed.length === 0) return [];
  const fitting = spelled()
    .filter(({ words }) => typed.every((each) => words.some((word) => begins(word, each))))
    .map((each) => ({ ...each, rank: rankOf(each.words, typed) }))
    .sort((a, b) => a.rank - b.rank);
  const best = new Map<string, CareerNamed>();
  for (const { asked, name } of fitting) if (!best.has(asked)) best.set(asked, { asked, name });
  return [...best.values()];
}

/** `técnico/a de farmacia` as "técnico de farmacia" and "técnica de farmacia". */
export function bothForms(name: string): readonly string[] {
  const forms = [
    name.replaceAll("/a", ""),
    name.replace(/(\p{L}+)\/a/gu, (_, masculine: string) => `${masculine.replace(/[oe]$/, "")}a`),
  ];
  return [...new Set(forms)];
}

let all: readonly Spelled[] | undefined;

function spelled(): readonly Spelled[] {
  all ??= Object.entries(CAREER_NAMES).flatMap(([asked, names]) =>
    names
      .split("; ")
      .flatMap(bothForms)
      .map((name) => ({ asked, name, words: telling(name) })),
  );
  return all;
}

function telling(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !SMALL.has(word));
}

function begins(word: string, typed: string): boolean {
  return word.startsWith(typed) || singulars(typed).includes(word);
}

/** "cajeras" → "cajera", "codificadores" → "codificador". */
function singulars(word: string): readonly string[] {
  return [word.replace(/s$/, ""), word.replace(/es$/, "")];
}

/** The lower, the better. */
function rankOf(words: readonly string[], typed: readonly string[]): number {
  const isSame = words.length === typed.length && typed.every((each, at) => isWord(words[at], each));
  const inOrder = typed.every((each, at) => begins(words[at] ?? "", each));
  return (isSame ? 0 : inOrder ? 100 : 200) + words.length;
}

function isWord(word: string | undefined, typed: string): boolean {
  return word !== undefined && (word === typed || singulars(typed).includes(word));
}
