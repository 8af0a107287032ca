import type { Comparison } from "./comparison";
import { inSentence, sentenceName } from "./in-sentence";

/** What notes are made of. */
export type Compared = Pick<Comparison, "careers" | "names" | "place" | "rows" | "nationalPeriod">;

/** What is said of several rows, once, behind their labels. */
export function listed(labelsOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [...labelsOf].map(([sentence, labels]) => `${labels.join(", ")}: ${sentence}`);
}

/** What stands between names in a list: titles have commas of their own. */
export function between(names: readonly string[]): ", " | "; " {
  return names.some((name) => name.includes(",")) ? "; " : ", ";
}

/** The careers as sentences call them. */
export function plurals({ careers, names }: Compared): readonly string[] {
  return careers.map(({ career }, at) => inSentence(sentenceName(names[at] ?? "", career.occupation.title)));
}
