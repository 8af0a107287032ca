import type { Career, Dataset } from "../dataset/dataset";
import { alternateNames } from "./alternate-names";
import { findByCode } from "./find-by-code";
import { isRest } from "./is-rest";
import { knownNames } from "./known-names";
import type { KnownName } from "./known-names";
import { singularOf, wordsOf } from "./name-key";
import type { NameTable } from "./name-table";

/** No name is nearly as long; a text that is longer has come here by mistake. */
export const LONGEST_NAME = 255;

/** A career, and why it is the answer. */
export interface CareerMatch {
  readonly career: Career;
  /** The name that answered, as it is known. */
  readonly matched: string;
  readonly by: "slug" | "code" | "curated" | "official" | "alternate";
  /** A sentence, where what was named, or the career itself, is only stood in for. */
  readonly standIn?: string;
}

/**
 * The career of that very name, or all that share the name, the likeliest first; none where nobody knows it. Its slug,
 * a SOC code, an everyday name, an official title, or, once they are loaded, an alternate title: the first of these
 * kinds that knows the name answers. "Registered Nurse (RN)" is answered by what stands before the brackets if it is
 * no name as a whole.
 */
export function findCareers(data: Dataset, name: string): readonly CareerMatch[] {
  const whole = namedSo(data, name);
  const [, unbracketed] = whole.length > 0 ? [] : (/^([^()]+)\([^()]*\)$/.exec(name) ?? []);
  return unbracketed === undefined ? whole : namedSo(data, unbracketed.trim());
}

function namedSo(data: Dataset, name: string): readonly CareerMatch[] {
  const { bySlug, curated, official } = knownNames(data);
  const career = bySlug.get(name);
  if (career !== undefined) return [matchOf(career, name, "slug", career.standIn)];
  const coded = findByCode(data, name);
  if (coded !== undefined) {
    return [matchOf(coded.career, coded.code, "code", coded.standIn ?? coded.career.standIn)];
  }
  for (const table of [curated, official, alternateNames(data)]) {
    const found = foundIn(table, name);
    if (found.length > 0) return found;
  }
  return [];
}

function foundIn(table: NameTable<KnownName> | undefined, name: string): readonly CareerMatch[] {
  const byCareer = new Map<Career, CareerMatch>();
  for (const known of table?.find(name) ?? []) {
    const { career, name: matched, by } = known;
    const standIn = known.standIn ?? career.standIn ?? amongTheRest(known);
    if (!byCareer.has(career)) byCareer.set(career, matchOf(career, matched, by, standIn));
  }
  return likeliestFirst([...byCareer.values()], name);
}

/** The rest of a group holds many careers that share no figure of their own. */
function amongTheRest({ name, career, by }: KnownName): string | undefined {
  if (by !== "alternate" || !isRest(career)) return undefined;
  return `BLS counts "${name}" among "${career.title}"; the figures are for that mixed group.`;
}

/** Those whose title has the words of the name, then the curated; last what remains of a group: a long list is cut in the sentence. */
function likeliestFirst(matches: readonly CareerMatch[], name: string): readonly CareerMatch[] {
  if (matches.length < 2) return matches;
  const words = wordsOf(name).map(singularOf);
  const likelihood = ({ career }: CareerMatch) => {
    if (isRest(career)) return -1;
    const { title, curated } = career;
    const own = new Set(wordsOf(title).map(singularOf));
    return 2 * words.filter((word) => own.has(word)).length + Number(curated);
  };
  return [...matches].sort((a, b) => likelihood(b) - likelihood(a));
}

function matchOf(
  career: Career,
  matched: string,
  by: CareerMatch["by"],
  standIn: string | undefined,
): CareerMatch {
  return { career, matched, by, ...(standIn !== undefined && { standIn }) };
}
