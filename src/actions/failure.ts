import { NotLoaded } from "../dataset/not-loaded";
import { AmbiguousName } from "../lookup/ambiguous-name";
import { BadArgument } from "../lookup/bad-argument";
import { UnknownName } from "../lookup/unknown-name";
import { ActionFailed } from "./action-failed";

/** What Excel calls a failure, and what a person is told of it. */
const SENTENCES: ReadonlyMap<string, string> = new Map([
  [
    "InvalidOperationInCellEditMode",
    "A cell is being edited, so Excel takes no changes. Press Enter or Esc in the sheet, then try again.",
  ],
  [
    "AccessDenied",
    "Excel refused the change because the workbook is protected or read-only. Work in a copy, or unprotect it, then try again.",
  ],
  ["ItemAlreadyExists", "Another sheet took the same name at the same moment. Try again."],
  [
    "InactiveWorkbook",
    "Excel switched to another workbook before the sheet was done. Go back to your workbook and try again.",
  ],
  ["RequestAborted", "Excel stopped before the sheet was done. Try again."],
  [
    "ItemNotFound",
    "The sheet, or a part of it that was to be changed, was deleted meanwhile. Choose the sheet again, then try again.",
  ],
  [
    "InvalidSelection",
    "What is selected cannot be used for this, or another workbook is in front. Select a cell of your workbook, then try again.",
  ],
]);

export const PROTECTED_STRUCTURE =
  "The structure of this workbook is protected, so no sheet can be added. Choose Review, Protect Workbook to unprotect it, then try again.";

/**
 * The sentence for whatever stopped an action: that of an error that has one already, else what Excel's code means.
 * `advice` is on what was begun and could not be taken back.
 */
export function actionFailed(error: unknown, advice?: string): ActionFailed {
  if (advice !== undefined) {
    return new ActionFailed(`${actionFailed(error).message} ${advice}`, { cause: error });
  }
  if (error instanceof ActionFailed) return error;
  if (
    error instanceof UnknownName ||
    error instanceof AmbiguousName ||
    error instanceof BadArgument ||
    error instanceof NotLoaded
  ) {
    return new ActionFailed(error.message, { cause: error });
  }
  return new ActionFailed(sentenceFor(error), { cause: error });
}

function sentenceFor(error: unknown): string {
  const { code, message } = toldBy(error);
  const known = SENTENCES.get(code);
  if (known !== undefined) return known;
  // Only Excel's own errors have a code; others are faults of ours, and come along as the cause.
  const detail = message === "" || code === "" ? "" : ` Excel says: ${message}`;
  return `Something went wrong, so this was not done. If another workbook is in front, go back to yours. Then try again; if it happens again, save and reopen the workbook.${detail}`;
}

function toldBy(error: unknown): { readonly code: string; readonly message: string } {
  if (typeof error !== "object" || error === null) return { code: "", message: String(error) };
  const { code, message } = error as { code?: unknown; message?: unknown };
  return { code: String(code ?? ""), message: typeof message === "string" ? message : "" };
}
