import type { ArticleId } from "../comparison/article-table";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { beginWriting, unlessCalledOff } from "./caller";
import type { Caller } from "./caller";
import { actionFailed } from "./failure";
import type { InsertRequest } from "./insert-comparison";
import { saveFile } from "./save-file";
import type { WorkbookFile } from "./workbook-file";
import { workbookWay } from "./workbook-way";
import type { WorkbookWay } from "./workbook-way";

/** How a workbook left the pane, if it did. */
export type TakenWorkbook =
  | {
      readonly way: Exclude<WorkbookWay, "by-hand">;
      /** With its ending. */
      readonly fileName: string;
    }
  | { readonly way: "by-hand" };

/**
 * Makes a workbook with a comparison, or with the table of an article, on a sheet of values, whatever figures were asked
 * for, and has the browser save it, or Excel open it. The workbook at hand is left alone.
 *
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence
 */
export async function takeWorkbook(
  what: InsertRequest | { readonly article: ArticleId },
  caller?: Caller,
): Promise<TakenWorkbook> {
  const way = workbookWay();
  if (way === "by-hand") return { way };
  try {
    const file = await unlessCalledOff(written(what), caller);
    beginWriting(caller);
    if (way === "open") await openInExcel(file);
    else saveFile(file.name, file.bytes, file.type);
    return { way, fileName: file.name };
  } catch (error) {
    throw actionFailed(error);
  }
}

async function written(what: InsertRequest | { readonly article: ArticleId }): Promise<WorkbookFile> {
  const { workbookFile } = await writer();
  return workbookFile(what, new Date());
}

async function writer() {
  try {
    return await import("./workbook-file");
  } catch (error) {
    throw new ActionFailed(words.actions.noWriter, { cause: error });
  }
}

async function openInExcel({ bytes }: WorkbookFile): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw actionFailed(error, words.actions.saveByHand);
  }
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
