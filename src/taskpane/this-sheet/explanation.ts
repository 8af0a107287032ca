import type { Words } from "../../words/words";

/** A sentence, or a text that is the data set's own and always English. */
export interface Said {
  readonly text: string;
  readonly english?: boolean;
}

export interface Fact extends Said {
  readonly term: keyof Words["selectedCell"]["facts"];
}

/** One of several calls that a cell's formula makes. */
export interface Part {
  /** As it is written: `CAREER.SALARY("coder")`. */
  readonly call: string;
  readonly facts: readonly Fact[];
}

/** What is to be said of a cell, besides what it holds. */
export interface Explanation {
  /** An error to be mended, something to beware of, what a figure is, or nothing to speak of. */
  readonly kind: "error" | "warning" | "figure" | "plain";
  readonly sentences: readonly Said[];
  readonly facts: readonly Fact[];
  readonly parts: readonly Part[];
  /** Whether entering the formulas of the sheet again helps. */
  readonly repair: boolean;
}

export function explanation(
  kind: Explanation["kind"],
  sentences: readonly (string | Said | undefined)[],
  facts: readonly (Fact | undefined)[] = [],
  repair = false,
  parts: readonly Part[] = [],
): Explanation {
  return {
    kind,
    sentences: sentences.flatMap((each) =>
      each === undefined ? [] : [typeof each === "string" ? { text: each } : each],
    ),
    facts: facts.filter((each) => each !== undefined),
    parts,
    repair,
  };
}

/** Of more addresses only the first are named. */
const NAMED = 6;

export function listed(addresses: readonly string[]): string {
  return addresses.length <= NAMED ? addresses.join(", ") : `${addresses.slice(0, NAMED).join(", ")} …`;
}

/** What the data set says. */
export function inEnglish(text: string): Said {
  return { text, english: true };
}
