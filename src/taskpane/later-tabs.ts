import { Later } from "../dataset/later";

/**
 * The tabs that are not in front at first, each a script of its own, so that the pane, and a workbook's formulas, start
 * sooner. They are fetched when the pane is idle, or at the latest when a person turns to them.
 */
export const LATER_TABS = {
  "ready-made": new Later(async () => (await import("./ready-made/ready-made")).ReadyMade),
  "look-up": new Later(async () => (await import("./look-up/look-up")).LookUp),
  formulas: new Later(async () => (await import("./formulas/formulas")).Formulas),
  "this-sheet": new Later(async () => (await import("./this-sheet/this-sheet")).ThisSheet),
};

/** What could not be fetched is tried again when a person turns to it. */
export async function fetchLaterTabs(): Promise<void> {
  for (const tab of Object.values(LATER_TABS)) await tab.load()?.catch(() => undefined);
}
