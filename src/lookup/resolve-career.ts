import type { Career, Dataset } from "../dataset/dataset";
import { NotLoaded } from "../dataset/not-loaded";
import { alternateNames, loadAlternateNames } from "./alternate-names";
import { AmbiguousName } from "./ambiguous-name";
import { BadArgument } from "./bad-argument";
import { findByCode } from "./find-by-code";
import { isRest } from "./is-rest";
import { Kept } from "./kept";
import { knownNames } from "./known-names";
import type { KnownName } from "./known-names";
import { singularOf, wordsOf } from "./name-key";
import type { NameTable } from "./name-table";
import { alternatives, quoted } from "./quoted";
import { suggestNames } from "./suggest-names";
import { UnknownName } from "./unknown-name";

/** No name is nearly as long; a text that is longer has come here by mistake. */
const LONGEST_NAME = 255;

const SPELLINGS_KEPT = 4096;

/** A career, and why it is the answer. */
export interface CareerMatch {
  readonly career: Career;
  /** The name that answered, as it is known. */
  readonly matched: string;
  readonly by: "slug" | "code" | "curated" | "official" | "alternate";
  /** A sentence, where what was named, or the career itself, is only stood in for. */
  readonly standIn?: string;
}

type Answer = CareerMatch | AmbiguousName | UnknownName;

interface Answers {
  readonly bySpelling: Kept<Answer>;
  readonly alternates: NameTable<KnownName> | undefined;
}

const answersKept = new WeakMap<Dataset, Answers>();

/**
 * The career that a text names: its slug, a SOC code, an everyday name, an official title, or, once they are
 * loaded, an alternate title. The first of these kinds that knows the text answers.
 *
 * @throws UnknownName with the nearest names
 * @throws AmbiguousName when several careers go by that name
 * @throws BadArgument when the text is blank or too long to be a name
 */
export function resolveCareer(data: Dataset, text: string): CareerMatch {
  const answers = answersOf(data);
  const answer = answers.bySpelling.get(text) ?? answers.bySpelling.keep(text, answerTo(data, text));
  if (answer instanceof Error) throw answer;
  return answer;
}

/**
 * Brings the alternate titles into memory if only they could answer a text, once for all texts. `undefined`
 * when there is nothing to wait for. Rejects with NotLoaded, and the nearest of the names at hand, where the titles
 * do not arrive.
 */
export function loadNames(data: Dataset, text: string): Promise<void> | undefined {
  const answers = answersOf(data);
  if (answers.alternates !== undefined) return undefined;
  const known = answers.bySpelling.get(text);
  if (known !== undefined && !(known instanceof UnknownName)) return undefined;
  if (text.trim() === "" || text.length > LONGEST_NAME) return undefined;
  const answer = answerFromNames(data, text.trim());
  if (answer === undefined) return loadAlternateNames(data).catch(throwFor(data, text.trim()));
  answers.bySpelling.keep(text, answer);
  return undefined;
}

function throwFor(data: Dataset, name: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof NotLoaded)) throw error;
    const suggestions = suggestNames(data, name);
    const meant = alternatives(suggestions.map((suggestion) => `"${suggestion}"`));
    const question = meant && ` Did you mean ${meant}?`;
    const problem = `${quoted(name)} is not among the names at hand.${question} ${error.problem}`;
    throw new NotLoaded(error.part, problem, error.cause, { text: name, suggestions });
  };
}

function answersOf(data: Dataset): Answers {
  const alternates = alternateNames(data);
  let answers = answersKept.get(data);
  if (answers === undefined || answers.alternates !== alternates) {
    answersKept.set(data, (answers = { bySpelling: new Kept(SPELLINGS_KEPT), alternates }));
  }
  return answers;
}

function answerTo(data: Dataset, text: string): Answer {
  const name = text.trim();
  if (name === "") {
    throw new BadArgument("career", text, 'The career is blank. Give a name such as "medical assistant".');
  }
  if (text.length > LONGEST_NAME) {
    const length = text.length.toLocaleString("en-US");
    const problem = `The career is ${length} characters long, and no name is longer than ${LONGEST_NAME}.`;
    throw new BadArgument("career", text, `${problem} Give the name of one career.`);
  }
  return answerFromNames(data, name) ?? new UnknownName("career", name, suggestNames(data, name));
}

/** "Registered Nurse (RN)" is answered by what stands before the brackets if it is no name as a whole. */
function answerFromNames(data: Dataset, name: string): CareerMatch | AmbiguousName | undefined {
  const [, unbracketed] = /^([^()]+)\([^()]*\)$/.exec(name) ?? [];
  return (
    answerFromName(data, name) ??
    (unbracketed === undefined ? undefined : answerFromName(data, unbracketed.trim()))
  );
}

function answerFromName(data: Dataset, name: string): CareerMatch | AmbiguousName | undefined {
  const { bySlug, curated, official } = knownNames(data);
  const career = bySlug.get(name);
  if (career !== undefined) return matchOf(career, name, "slug", career.standIn);
  const coded = findByCode(data, name);
  if (coded !== undefined) {
    return matchOf(coded.career, coded.code, "code", coded.standIn ?? coded.career.standIn);
  }
  return answerFrom(curated, name) ?? answerFrom(official, name) ?? answerFrom(alternateNames(data), name);
}

function answerFrom(
  table: NameTable<KnownName> | undefined,
  name: string,
): CareerMatch | AmbiguousName | undefined {
  const found = table?.find(name) ?? [];
  const [first] = found;
  if (first === undefined) return undefined;
  const careers = [...new Set(found.map(({ career }) => career))];
  if (careers.length > 1) return new AmbiguousName(name, likeliestFirst(careers, name));
  return matchOf(
    first.career,
    first.name,
    first.by,
    first.standIn ?? first.career.standIn ?? amongTheRest(first),
  );
}

/** The rest of a group holds many careers that share no figure of their own. */
function amongTheRest({ name, career, by }: KnownName): string | undefined {
  if (by !== "alternate" || !isRest(career)) return undefined;
  return `BLS counts "${name}" among "${career.title}"; the figures are for that mixed group.`;
}

/** Those whose title has the words of the name, then the curated; last what remains of a group: a long list is cut in the sentence. */
function likeliestFirst(careers: readonly Career[], name: string): readonly Career[] {
  const words = wordsOf(name).map(singularOf);
  const likelihood = (career: Career) => {
    if (isRest(career)) return -1;
    const { title, curated } = career;
    const own = new Set(wordsOf(title).map(singularOf));
    return 2 * words.filter((word) => own.has(word)).length + Number(curated);
  };
  return [...careers].sort((a, b) => likelihood(b) - likelihood(a));
}

function matchOf(
  career: Career,
  matched: string,
  by: CareerMatch["by"],
  standIn: string | undefined,
): CareerMatch {
  return { career, matched, by, ...(standIn !== undefined && { standIn }) };
}
