import type { Dataset } from "../dataset/dataset";
import { NotLoaded } from "../dataset/not-loaded";
import { alternateNames, loadAlternateNames } from "./alternate-names";
import { AmbiguousName } from "./ambiguous-name";
import { BadArgument } from "./bad-argument";
import type { CareerMatch } from "./find-careers";
import { findCareers, LONGEST_NAME } from "./find-careers";
import { Kept } from "./kept";
import type { KnownName } from "./known-names";
import type { NameTable } from "./name-table";
import { alternatives, quoted } from "./quoted";
import { suggestNames } from "./suggest-names";
import { UnknownName } from "./unknown-name";

const SPELLINGS_KEPT = 4096;

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

function answerFromNames(data: Dataset, name: string): CareerMatch | AmbiguousName | undefined {
  const found = findCareers(data, name);
  if (found.length < 2) return found[0];
  return new AmbiguousName(
    name,
    found.map(({ career }) => career),
  );
}
