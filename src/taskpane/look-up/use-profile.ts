import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { careerProfile, loadCareerProfile } from "../../comparison/career-profile";
import type { CareerProfile } from "../../comparison/career-profile";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { AmbiguousName } from "../../lookup/ambiguous-name";
import { BadArgument } from "../../lookup/bad-argument";
import { UnknownName } from "../../lookup/unknown-name";

export type ProfileState =
  | { readonly state: "empty" }
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly again: () => void }
  /** The text means no one career. */
  | { readonly state: "unclear"; readonly sentence: string; readonly meant: readonly string[] }
  | { readonly state: "ready"; readonly profile: CareerProfile };

/** What a person asked to see. */
export interface Asked {
  readonly text: string;
  /** What the text is called until it is known what it means. */
  readonly called: string;
}

const EMPTY: ProfileState = { state: "empty" };

/** All that is known of the career asked for, at once where it is in memory and loaded where not. */
export function useProfile(data: Dataset, asked: Asked | undefined, place: Place): ProfileState {
  const [profile, setProfile] = useState<ProfileState>(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  useLayoutEffect(() => {
    if (asked === undefined) return setProfile(EMPTY);
    let wanted = true;
    const show = (next: ProfileState) => {
      if (wanted) setProfile(next);
    };
    const known = () => show(profileOf(data, asked.text, place));
    const loading = loadCareerProfile(data, asked.text, place);
    if (loading === undefined) known();
    else {
      show({ state: "loading" });
      loading.then(known).catch(() => show({ state: "failed", again }));
    }
    return () => {
      wanted = false;
    };
  }, [data, asked, place, attempt, again]);
  return profile;
}

function profileOf(data: Dataset, text: string, place: Place): ProfileState {
  try {
    return { state: "ready", profile: careerProfile(data, text, place) };
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

function unclear({ message }: Error, meant: readonly string[]): ProfileState {
  return { state: "unclear", sentence: message, meant };
}
