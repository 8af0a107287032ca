import { findConflicts } from "../dataset/article-facts";
import type { ClaimStatement, Conflict } from "../dataset/article-facts";
import type { Dataset } from "../dataset/dataset";
import type { Measure } from "../dataset/figure";
import { inSentence } from "./in-sentence";

/** A contradiction in which an article takes part, with the letter that marks it. */
export interface MarkedConflict {
  readonly id: string;
  readonly letter: string;
  /** "Pay of medical assistants" */
  readonly about: string;
  /** What this article states, and what other sources do. */
  readonly here: readonly ClaimStatement[];
  readonly elsewhere: readonly ClaimStatement[];
  readonly claims: readonly string[];
  readonly why: string;
}

const WORDS: Readonly<Partial<Record<Measure, string>>> = {
  salary: "pay",
  growth: "projected growth",
  length: "length of programs",
  settings: "where people work",
  schedule: "hours",
  description: "what the work is",
  employment: "people employed",
};

/** The contradictions that touch an article, lettered in the order in which its facts stand. */
export function articleConflicts(
  data: Dataset,
  source: string,
  claims: readonly string[],
): readonly MarkedConflict[] {
  const first = (conflict: Conflict) => {
    const places = conflict.statements.map(({ claim }) => claims.indexOf(claim)).filter((at) => at >= 0);
    return Math.min(...places);
  };
  return findConflicts(data)
    .filter(({ statements }) => statements.some(({ claim }) => claims.includes(claim)))
    .sort((a, b) => first(a) - first(b))
    .map(({ id, careers, measures, statements, why }, at) => ({
      id,
      letter: String.fromCharCode(97 + at),
      about: capitalized(
        `${measures.map((measure) => WORDS[measure] ?? measure).join(" and ")} – ${careers.map(({ title }) => inSentence(title)).join(", ")}`,
      ),
      here: statements.filter(({ figure }) => figure.source.id === source),
      elsewhere: statements.filter(({ figure }) => figure.source.id !== source),
      claims: statements.map(({ claim }) => claim),
      why,
    }));
}

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
