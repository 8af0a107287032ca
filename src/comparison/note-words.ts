import type { Place } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { between, plurals } from "./compared";
import type { Compared } from "./compared";
import type { ComparisonRow } from "./comparison-row";
import { placeInSentence } from "./in-sentence";
import type { Group } from "./measures";
import { projectedSentence, toldSentence } from "./subjects";
import type { Projected } from "./subjects";

/** How notes are said in a language: a kind of note is a member, which each language must have. */
export interface NoteWords {
  readonly label: (row: Pick<ComparisonRow, "key" | "label">) => string;
  /** The careers compared, as sentences call them. */
  readonly careers: (compared: Compared) => readonly string[];
  /** Some of the careers, all of which are given too. */
  readonly listed: (some: readonly string[], all: readonly string[]) => string;
  /** What the data set itself says of a career. */
  readonly told: (caveat: string) => string;
  readonly older: (place: Place, there: string, newest: string) => string;
  readonly projected: (subjects: readonly Projected[]) => string;
  readonly toldNationally: (groups: readonly Group[]) => string;
  /** Each career with the period of its pay, where there is any. */
  readonly periodsDiffer: (
    each: readonly { readonly name: string; readonly period: string | undefined }[],
  ) => string;
  readonly hourlyOnly: (whom: string) => string;
  readonly sideBySide: string;
  /** Behind the names of rows, as are the following; `whom` is `undefined` for all of the careers. */
  readonly toldOf: (name: string, occupation: string) => string;
  readonly lacking: (whom: string | undefined, place: Place | undefined) => string;
  readonly untold: (whom: string | undefined) => string;
  readonly orMore: (whom: string) => string;
}

export const SIDE_BY_SIDE =
  "Facts from different sources or periods stand side by side; the row's source says whose is which.";

const ALL = "these careers";

/** As on the sheet. */
export const ENGLISH_NOTES: NoteWords = {
  label: ({ label }) => label,
  careers: plurals,
  listed: (some, all) => some.join(between(all)),
  told: (caveat) => caveat,
  older: (place, there, newest) =>
    `The figures for ${placeInSentence(place)} are from ${periodName(there)}, the newest national ones from ${periodName(newest)}.`,
  projected: projectedSentence,
  toldNationally: toldSentence,
  periodsDiffer: (each) => {
    const dated = each.map(({ name, period }) => (period ? `${name} ${periodName(period)}` : name));
    return `The periods of pay differ: ${dated.join(between(each.map(({ name }) => name)))}.`;
  },
  hourlyOnly: (whom) => `BLS gives no annual pay, only pay an hour, for ${whom}.`,
  sideBySide: SIDE_BY_SIDE,
  toldOf: (name, occupation) => `what is told of ${name} is of ${occupation}.`,
  lacking: (whom = ALL, place) =>
    `this data set has no figure for ${whom} in ${place ? placeInSentence(place) : "the United States"}.`,
  untold: (whom = ALL) => `this data set tells nothing of this for ${whom}.`,
  orMore: (whom) => `for ${whom} the true figure is that or more.`,
};
