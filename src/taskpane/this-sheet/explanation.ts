import type { Words } from "../../words/words";

/** A sentence, or a text that is the data set's own and always English. */
export interface Said {
  readonly text: string;
  readonly english?: boolean;
}

export interface Fact extends Said {
  readonly term: keyof Words["selectedCell"]["facts"];
}

/** What is to be said of a cell, besides what it holds. */
export interface Explanation {
  /** An error to be mended, something to beware of, what a figure is, or nothing to speak of. */
  readonly kind: "error" | "warning" | "figure" | "plain";
  readonly sentences: readonly Said[];
  readonly facts: readonly Fact[];
  /** Whether entering the formulas of the sheet again helps. */
  readonly repair: boolean;
}

export function explanation(
  kind: Explanation["kind"],
  sentences: readonly (string | Said | undefined)[],
  facts: readonly (Fact | undefined)[] = [],
  repair = false,
): Explanation {
  return {
    kind,
    sentences: sentences.flatMap((each) =>
      each === undefined ? [] : [typeof each === "string" ? { text: each } : each],
    ),
    facts: facts.filter((each) => each !== undefined),
    repair,
  };
}

/** What the data set says. */
export function inEnglish(text: string): Said {
  return { text, english: true };
}
