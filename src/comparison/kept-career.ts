import type { Dataset } from "../dataset/dataset";
import { slugOf } from "../dataset/careers";
import type { Figure, Occupation } from "../dataset/figure";
import { AmbiguousName } from "../lookup/ambiguous-name";
import { resolveCareer } from "../lookup/lookup";
import type { CareerMatch } from "../lookup/lookup";
import { UnknownName } from "../lookup/unknown-name";
import type { RowKey } from "./measures";

/** A career that the data set no longer knows by its name, with the figures that were kept of it. */
export interface KeptCareer {
  readonly title: string;
  readonly occupation: Occupation;
  readonly figures: Readonly<Partial<Record<RowKey, Figure>>>;
  /** A sentence that says of which data the figures are. */
  readonly note?: string;
}

/** What is kept under a name as typed; `undefined` where nothing is. */
export type Keeper = (text: string) => KeptCareer | undefined;

/** A name as typed, the career that it means, and what was kept where the data set could not say. */
export interface Named {
  readonly text: string;
  readonly match: CareerMatch;
  readonly kept?: KeptCareer;
}

/**
 * The career that a text names, or the one that was kept of it where the name is no longer known or now means several.
 *
 * @throws UnknownName, AmbiguousName or BadArgument as `resolveCareer` does
 */
export function resolveKept(data: Dataset, text: string, keeper?: Keeper): Named {
  try {
    return { text, match: resolveCareer(data, text) };
  } catch (error) {
    if (!(error instanceof UnknownName || error instanceof AmbiguousName)) throw error;
    const kept = keeper?.(text);
    if (kept === undefined) throw error;
    return { text, match: matchOf(kept, text), kept };
  }
}

/** Its occupation is none of the data set's own, so that the data set has no figure for it. */
function matchOf({ title, occupation }: KeptCareer, text: string): CareerMatch {
  const career = { slug: slugOf(title), title, occupation: { ...occupation }, names: [], curated: false };
  return { career, matched: text, by: "official" };
}
