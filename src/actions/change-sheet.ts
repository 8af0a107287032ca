import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { beginWriting, unlessCalledOff } from "./caller";
import type { Caller } from "./caller";
import type { Change } from "./changes";
import { changeWorkbook } from "./change-workbook";
import { actionFailed } from "./failure";
import { inTurn } from "./in-turn";
import { readSheet } from "./sheet-state";
import type { SheetState } from "./sheet-state";

/** What an action did to the sheet that the reader is looking at. */
export interface Done {
  readonly sheetName: string;
  /** What was done, in a sentence. */
  readonly sentence: string;
  readonly changes: readonly Change[];
  /** Sentences on cells that the advisor had changed by hand, and that were kept. */
  readonly kept: readonly string[];
}

/** What an action is going to do. */
export interface Work {
  readonly done: Done;
  /** Queues the changes. */
  readonly write: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
  /** Queues what takes them back. */
  readonly undo: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;
}

/** The sheet is there to ask what few actions need to know beyond its state. */
type Prepare = (state: SheetState, sheet: Excel.Worksheet) => Promise<Work>;

/**
 * Changes the sheet that the reader is looking at: one round trip to read it, one to write. Where the writing fails
 * half-way, what it had changed is taken back.
 *
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the sheet then holds what it held
 */
export function changeSheet(prepare: Prepare, caller?: Caller): Promise<Done> {
  return inTurn(async () => {
    let begun: { readonly state: SheetState; readonly work: Work } | undefined;
    const takeBack = async () => begun && takeBackWork(begun.state, begun.work);
    try {
      return await changeWorkbook(async (context) => {
        begun = undefined;
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const state = await unlessCalledOff(readSheet(context, sheet), caller);
        if (state.protected) throw new ActionFailed(words.actions.sheetProtected);
        const work = await unlessCalledOff(prepare(state, sheet), caller);
        beginWriting(caller);
        context.application.suspendScreenUpdatingUntilNextSync();
        context.application.suspendApiCalculationUntilNextSync();
        // By its id: the reader may have turned to another sheet meanwhile.
        work.write(context, context.workbook.worksheets.getItem(state.id));
        begun = { state, work };
        await context.sync();
        return work.done;
      }, takeBack);
    } catch (error) {
      throw actionFailed(error, await takeBack());
    }
  });
}

/** Of a batch that fails, Excel keeps what came before. Gives a sentence where that could not be taken back. */
async function takeBackWork({ id, name }: SheetState, { undo }: Work): Promise<string | undefined> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load("id");
      await context.sync();
      // What is gone has nothing to be taken back.
      if (sheet.isNullObject) return;
      undo(context, sheet);
      await context.sync();
    });
    return undefined;
  } catch {
    return words.actions.changedBefore(name);
  }
}
