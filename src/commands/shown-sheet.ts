import type { Done } from "../actions/change-sheet";
import { refreshSheet, shareSheet } from "../actions/on-sheet";
import { tellInPane } from "./pane";

/** Brings the sheet in front up to date. */
export const refreshShownSheet = () => tellDone(refreshSheet);

/** Turns what is live on the sheet in front into values. */
export const shareShownSheet = () => tellDone(shareSheet);

/** Opens the pane also for good news: the sheet itself often looks as it did before. */
async function tellDone(act: () => Promise<Done>): Promise<void> {
  const { sentence, kept } = await act();
  await tellInPane([sentence, ...kept].join(" "));
}
