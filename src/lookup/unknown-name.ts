import { alternatives, quoted } from "./quoted";

/** What was to be named. */
export type NamedKind = "career" | "place" | "field" | "source" | "group";

const ADVICE: Readonly<Record<NamedKind, string>> = {
  career: 'Search the task pane or =CAREER.FIND("…") for names that work.',
  place: 'Give "US", or a state by its name or postal code.',
  field: 'Give one such as "salary" or "duties"; =CAREER.FIELDS() lists them all.',
  source: "Leave the source out to get the best one.",
  group: 'Give "featured", "all", or the first two digits of a SOC code.',
};

/** A name nobody knows: `No career is called "codr". Did you mean "coder"?` */
export class UnknownName extends Error {
  override readonly name = "UnknownName";

  /** @param suggestions the nearest names that are known, nearest first */
  constructor(
    readonly kind: NamedKind,
    readonly text: string,
    readonly suggestions: readonly string[],
  ) {
    const meant = alternatives(suggestions.map((suggestion) => `"${suggestion}"`));
    super(`No ${kind} is called ${quoted(text)}. ${meant ? `Did you mean ${meant}?` : ADVICE[kind]}`);
  }
}
