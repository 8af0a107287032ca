import type { ArticleFact } from "../dataset/article-facts";

/** What is to be known of a fact: what is said of it alone, and the numbers of what is said of several. */
export interface Remark {
  readonly own: string;
  readonly notes: readonly number[];
}

/** The sentences that are to be known of several facts, in the order of these; they are told once. */
export function sharedNotes(facts: readonly ArticleFact[]): readonly string[] {
  const all = facts.flatMap(sentences);
  return [...new Set(all)].filter((sentence) => all.indexOf(sentence) !== all.lastIndexOf(sentence));
}

/** Shared sentences are numbered from 1. */
export function remarkOn(fact: ArticleFact, shared: readonly string[]): Remark {
  const all = sentences(fact);
  const own = all.filter((sentence) => !shared.includes(sentence)).join(" ");
  const notes = all
    .map((sentence) => shared.indexOf(sentence) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  return { own, notes };
}

function sentences({ note = "" }: ArticleFact): readonly string[] {
  return note === "" ? [] : note.split(/(?<=\.) (?=[A-Z])/);
}
