import { NotLoaded } from "../dataset/not-loaded";
import { AmbiguousName } from "../lookup/ambiguous-name";
import { BadArgument } from "../lookup/bad-argument";
import { UnknownName } from "../lookup/unknown-name";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";

/**
 * The sentence for whatever stopped an action: that of an error that has one already, else what Excel's code means.
 * `advice` is on what was begun and could not be taken back.
 */
export function actionFailed(error: unknown, advice?: string): ActionFailed {
  if (advice !== undefined) {
    return new ActionFailed(`${actionFailed(error).message} ${advice}`, { cause: error });
  }
  if (error instanceof ActionFailed) return error;
  return new ActionFailed(nameSentence(error) ?? sentenceFor(error), { cause: error });
}

/** What is wrong with a name or an argument, or that the data could not be had; `undefined` for any other error. */
export function nameSentence(error: unknown): string | undefined {
  const { failures } = words;
  if (error instanceof UnknownName) return failures.unknownName(error);
  if (error instanceof AmbiguousName) return failures.ambiguousName(error);
  if (error instanceof BadArgument) return failures.badArgument(error);
  return error instanceof NotLoaded ? failures.notLoaded(error) : undefined;
}

function sentenceFor(error: unknown): string {
  const { code, message } = toldBy(error);
  const { excel, unforeseen, excelSays } = words.failures;
  if (Object.hasOwn(excel, code)) return excel[code as keyof typeof excel];
  // Only Excel's own errors have a code; others are faults of ours, and come along as the cause.
  return message === "" || code === "" ? unforeseen : `${unforeseen} ${excelSays(message)}`;
}

function toldBy(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: String(code ?? ""), message: typeof message === "string" ? message : "" };
}
