import { NotLoaded } from "../dataset/not-loaded";
import { AmbiguousName } from "../lookup/ambiguous-name";
import { BadArgument } from "../lookup/bad-argument";
import { quoted } from "../lookup/quoted";
import { UnknownName } from "../lookup/unknown-name";
import type { NamedKind } from "../lookup/unknown-name";
import type { ExitCode } from "./command";
import { NotDone } from "./not-done";
import { WrongUse } from "./wrong-use";

/** Where names that work are to be had, for who has neither a pane nor a cell. */
const ADVICE: Readonly<Record<NamedKind, string>> = {
  career: 'Search with career-comparison get FIND "…" for names that work.',
  place: 'Give "US", or a state by its name or postal code.',
  field: "career-comparison compare --list names what there is.",
  source: "career-comparison data --sources names them.",
  group: 'Give "featured", "all", or the first two digits of a SOC code.',
};

/** What is said of a failure, and what the program ends with. */
export interface Failure {
  readonly sentence: string;
  readonly exitCode: ExitCode;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof UnknownName && error.suggestions.length === 0) {
    return {
      sentence: `No ${error.kind} is called ${quoted(error.text)}. ${ADVICE[error.kind]}`,
      exitCode: 2,
    };
  }
  const isWrongUse = [WrongUse, UnknownName, AmbiguousName, BadArgument].some(
    (kind) => error instanceof kind,
  );
  const { message } = error as Error;
  if (isWrongUse) return { sentence: message, exitCode: 2 };
  if (error instanceof NotDone || error instanceof NotLoaded) return { sentence: message, exitCode: 1 };
  const what = error instanceof Error ? (error.stack ?? message) : String(error);
  return { sentence: `This is a fault of Career Comparison. Please report it:\n${what}`, exitCode: 1 };
}
