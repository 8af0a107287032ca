import type { RowKey } from "../comparison/comparison";
import type { RowSet } from "../comparison/sets";
import type { InsertRequest } from "./insert-comparison";
import { lastChoiceOf } from "./last-choice-schema";

/** What was chosen for the comparison last inserted into a workbook, so that the pane can begin with it. */
export interface LastChoice {
  /** As the comparison was asked for, in the order of the columns. */
  readonly careers: readonly string[];
  /** Its code. */
  readonly place: string;
  /** The ready set that was chosen, or a choice of one's own. */
  readonly set: RowSet["id"] | "own";
  /** The choice of one's own, also while a ready set is chosen. */
  readonly own: readonly RowKey[];
  readonly payOverTime: boolean;
  readonly mode: InsertRequest["mode"];
  readonly where: "sheet" | "selection";
}

export const LAST_CHOICE_KEY = "CareerComparison.LastChoice";

/**
 * Queues the keeping of a choice in the workbook's settings. To be queued last, and only beside a change that the person
 * asked for: whoever merely looks at the pane changes nothing, and a batch that fails leaves the choice before.
 */
export function keepLastChoice(context: Excel.RequestContext, choice: LastChoice): void {
  context.workbook.settings.add(LAST_CHOICE_KEY, JSON.stringify(choice));
}

/**
 * The choice kept in the workbook, in one round trip; `undefined` where none is, or none that can be read. Never
 * rejects: a pane without it begins as in a new workbook.
 */
export async function findLastChoice(): Promise<LastChoice | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(LAST_CHOICE_KEY);
      setting.load("value");
      await context.sync();
      return setting.isNullObject ? undefined : lastChoiceOf(setting.value);
    });
  } catch {
    return undefined;
  }
}
