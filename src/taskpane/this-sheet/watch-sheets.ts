import { onNotice } from "../../actions/notice";
import { listenToExcel } from "./excel-events";

/**
 * Reports when another sheet comes to the front, when a person comes back to the pane, and when something was done from
 * outside the pane, such as from the ribbon, until the function it returns is called. Where Excel does not tell of the
 * first, the others are all there is.
 */
export function watchSheets(report: () => void): () => void {
  let watching = true;
  window.addEventListener("focus", report);
  const unhear = onNotice(report);
  const leave = listenToExcel((worksheets) => [
    worksheets.onActivated.add(async () => {
      if (watching) report();
    }),
  ]);
  return () => {
    watching = false;
    window.removeEventListener("focus", report);
    unhear();
    leave();
  };
}
