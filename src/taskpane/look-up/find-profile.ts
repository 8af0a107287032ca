import { careerProfile, loadCareerProfile } from "../../comparison/career-profile";
import type { CareerProfile } from "../../comparison/career-profile";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { AmbiguousName } from "../../lookup/ambiguous-name";
import { BadArgument } from "../../lookup/bad-argument";
import { resolveCareer } from "../../lookup/lookup";
import { namesIn } from "../../lookup/names-in";
import { UnknownName } from "../../lookup/unknown-name";
import { words } from "../../words/words";

export type Found =
  | { readonly profile: CareerProfile }
  /** The texts mean no one career. */
  | { readonly profile?: never; readonly sentence: string; readonly meant: readonly Meant[] };

/** A career that may have been meant, by a name that a person knows. */
export interface Meant {
  readonly text: string;
  readonly called: string;
}

/** Brings into memory what `findProfile` needs; `undefined` when it is there already. */
export function loadProfile(
  data: Dataset,
  texts: readonly string[],
  place: Place,
): Promise<unknown> | undefined {
  const loads = texts.flatMap((text) => loadCareerProfile(data, text, place) ?? []);
  return loads.length === 0 ? undefined : Promise.all(loads);
}

/** All that is known of the one career that is meant, or what may be meant. */
export function findProfile(data: Dataset, texts: readonly string[], place: Place): Found {
  const [text = "", ...others] = texts;
  if (others.length === 0) return findOne(data, text, place);
  const known = texts.filter((each) => isKnown(data, each));
  const [first = text, ...more] = known;
  return more.length === 0 ? findOne(data, first, place) : several(known);
}

function findOne(data: Dataset, text: string, place: Place): Found {
  try {
    return { profile: careerProfile(data, text, place) };
  } catch (error) {
    if (error instanceof UnknownName) return unknown(data, error);
    if (error instanceof BadArgument) return { sentence: words.failures.badArgument(error), meant: [] };
    if (!(error instanceof AmbiguousName)) throw error;
    const meant = error.careers.map(({ slug, title }) => ({ text: slug, called: title }));
    return { sentence: words.failures.ambiguousName(error), meant };
  }
}

/** A text that is no name may hold some. */
function unknown(data: Dataset, error: UnknownName): Found {
  const parts = namesIn(error.text).filter((part) => isKnown(data, part));
  if (parts.length > 1) return several(parts);
  const names = [...new Set([...parts, ...error.suggestions])];
  return { sentence: words.failures.unknownName(error), meant: names.map(byName) };
}

function several(names: readonly string[]): Found {
  return { sentence: words.lookUp.chooseOne, meant: names.map(byName) };
}

function byName(name: string): Meant {
  return { text: name, called: name };
}

function isKnown(data: Dataset, name: string): boolean {
  try {
    resolveCareer(data, name);
    return true;
  } catch (error) {
    return error instanceof AmbiguousName;
  }
}
