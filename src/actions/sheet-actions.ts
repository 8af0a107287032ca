/** What is read of a sheet that stands already, and done to it. Fetched as a whole when it is first asked for: the first script has to be small. */
export { describeSheet } from "./describe-sheet";
export { makeSheetLive } from "./make-sheet-live";
export { readCell } from "./read-cell";
export { refreshSheet } from "./refresh-sheet";
export { repairSheet } from "./repair-sheet";
export { shareSheet } from "./share-sheet";
