import { useMemo } from "preact/hooks";
import { careerProfile, loadCareerProfile } from "../../comparison/career-profile";
import type { CareerProfile } from "../../comparison/career-profile";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { AmbiguousName } from "../../lookup/ambiguous-name";
import { BadArgument } from "../../lookup/bad-argument";
import { UnknownName } from "../../lookup/unknown-name";
import { useLoaded } from "../use-loaded";
import type { Loaded } from "../use-loaded";

export type Found =
  | { readonly profile: CareerProfile }
  /** The text means no one career. */
  | { readonly profile?: never; readonly sentence: string; readonly meant: readonly string[] };

/** What a person asked to see. */
export interface Asked {
  readonly text: string;
  /** What the text is called until it is known what it means. */
  readonly called: string;
}

/** All that is known of the career asked for, at once where it is in memory and loaded where not. */
export function useProfile(data: Dataset, asked: Asked | undefined, place: Place): Loaded<Found> {
  const load = useMemo(() => {
    if (asked === undefined) return undefined;
    const found = () => find(data, asked.text, place);
    return () => loadCareerProfile(data, asked.text, place)?.then(found) ?? found();
  }, [data, asked, place]);
  return useLoaded(load);
}

function find(data: Dataset, text: string, place: Place): Found {
  try {
    return { profile: careerProfile(data, text, place) };
  } catch (error) {
    if (error instanceof UnknownName) return unclear(error, error.suggestions);
    if (error instanceof BadArgument) return unclear(error, []);
    if (!(error instanceof AmbiguousName)) throw error;
    return unclear(
      error,
      error.careers.map(({ title }) => title),
    );
  }
}

function unclear({ message }: Error, meant: readonly string[]): Found {
  return { sentence: message, meant };
}
