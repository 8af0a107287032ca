import { listenToExcel } from "./excel-events";

/**
 * Reports when another cell is selected, and when what the selected one shows may have changed, until the function it
 * returns is called. May report often, and for nothing.
 */
export function watchSelection(report: () => void): () => void {
  let watching = true;
  const heard = async () => {
    if (watching) report();
  };
  const leave = listenToExcel((worksheets) => [
    worksheets.onSelectionChanged.add(heard),
    worksheets.onActivated.add(heard),
    worksheets.onChanged.add(heard),
    worksheets.onCalculated.add(heard),
  ]);
  return () => {
    watching = false;
    leave();
  };
}
