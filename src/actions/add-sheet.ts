import { areaAddress } from "../blueprint/address";
import type { Blueprint } from "../blueprint/blueprint";
import { render } from "../render/office/render";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { beginWriting, unlessCalledOff } from "./caller";
import type { Caller } from "./caller";
import { changeWorkbook } from "./change-workbook";
import { actionFailed } from "./failure";
import { askForRecipe, removeRecipe } from "./recipe";

export interface NewSheet {
  /** What stands on the sheet, under a name that is not among those taken. */
  readonly blueprint: (taken: readonly string[]) => Blueprint;
  /** Queues what is kept with the sheet beside what it shows. */
  readonly keep: (context: Excel.RequestContext, sheet: Excel.Worksheet, blueprint: Blueprint) => void;
  /** Queues what is kept in the workbook, after all else. */
  readonly finish?: (context: Excel.RequestContext) => void;
  readonly caller: Caller | undefined;
}

/**
 * Adds a sheet and shows it. Takes two round trips whatever the size.
 *
 * @returns the sheet's name
 * @throws ActionFailed with a sentence; the workbook is then as it was
 */
export async function addSheet({ blueprint, keep, finish, caller }: NewSheet): Promise<string> {
  let added: string | undefined;
  let ids: readonly string[] = [];
  const takeBack = async () => added === undefined || (await removeHalf(added, ids));
  try {
    await changeWorkbook(async (context) => {
      const before = await readWorkbook(context, caller);
      ids = before.ids;
      const planned = blueprint(before.names);
      beginWriting(caller);
      added = planned.name;
      queueSheet(context, planned, keep);
      finish?.(context);
      await context.sync();
    }, takeBack);
  } catch (error) {
    const left = nameWasTaken(error) || (await takeBack()) ? undefined : added;
    throw actionFailed(error, left && words.actions.sheetLeft(left));
  }
  if (added === undefined) throw new Error("Excel ran no batch.");
  return added;
}

async function readWorkbook(context: Excel.RequestContext, caller: Caller | undefined) {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/id");
  protection.load("protected");
  await unlessCalledOff(context.sync(), caller);
  if (protection.protected) throw new ActionFailed(words.actions.protectedStructure);
  return { names: worksheets.items.map(({ name }) => name), ids: worksheets.items.map(({ id }) => id) };
}

function queueSheet(context: Excel.RequestContext, blueprint: Blueprint, keep: NewSheet["keep"]): void {
  const { name, opensAt } = blueprint;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.add(name);
  keep(context, sheet, blueprint);
  render(sheet, blueprint);
  // Last, so that a batch that fails leaves the reader where they were.
  sheet.activate();
  sheet.getRange(areaAddress(opensAt)).select();
}

/** Someone else may have added a sheet of this name since the names were read: that one is theirs. */
function nameWasTaken(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.itemAlreadyExists;
}

/**
 * Of a batch that fails, Excel keeps what came before. Takes the sheet and its recipe out again, but never one that
 * was there before the batch. Gives whether that went well.
 */
async function removeHalf(name: string, before: readonly string[]): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      const recipe = askForRecipe(context, sheet);
      await context.sync();
      if (sheet.isNullObject || before.includes(sheet.id)) return;
      removeRecipe(context, recipe);
      sheet.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
