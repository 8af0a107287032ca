import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import type { Caller } from "./caller";
import type { Done } from "./change-sheet";
import type { SheetDescription } from "./describe-sheet";
import type { CellRead } from "./read-cell";

/** @see describeSheet in describe-sheet.ts. This and the others here also throw ActionFailed where they cannot be fetched. */
export const describeSheet = async (): Promise<SheetDescription> => (await actions()).describeSheet();

export const readCell = async (): Promise<CellRead> => (await actions()).readCell();

export const refreshSheet = async (caller?: Caller): Promise<Done> => (await actions()).refreshSheet(caller);

export const shareSheet = async (caller?: Caller): Promise<Done> => (await actions()).shareSheet(caller);

export const makeSheetLive = async (caller?: Caller): Promise<Done> =>
  (await actions()).makeSheetLive(caller);

export const repairSheet = async (caller?: Caller): Promise<Done> => (await actions()).repairSheet(caller);

async function actions() {
  try {
    return await import("./sheet-actions");
  } catch (error) {
    throw new ActionFailed(words.actions.noSheetActions, { cause: error });
  }
}
