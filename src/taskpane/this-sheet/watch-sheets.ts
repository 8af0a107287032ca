import { onNotice } from "../../actions/notice";
import { listenToExcel } from "./excel-events";

/** A person who types one cell after the other is not followed to each of them. */
export const CHANGED_AFTER_MS = 500;

/**
 * Reports when another sheet comes to the front, when a person comes back to the pane, and when something was done from
 * outside the pane, such as from the ribbon, and tells a while after cells were `changed`, whoever did it, until the
 * function it returns is called. Where Excel does not tell of the sheets and the cells, the others are all there is.
 */
export function watchSheets(report: () => void, changed: () => void): () => void {
  let watching = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  window.addEventListener("focus", report);
  const unhear = onNotice(report);
  const leave = listenToExcel((worksheets) => [
    worksheets.onActivated.add(async () => {
      if (watching) report();
    }),
    worksheets.onChanged.add(async () => {
      clearTimeout(timer);
      if (watching) timer = setTimeout(changed, CHANGED_AFTER_MS);
    }),
  ]);
  return () => {
    watching = false;
    clearTimeout(timer);
    window.removeEventListener("focus", report);
    unhear();
    leave();
  };
}
