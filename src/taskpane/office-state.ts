import { speakAsExcel } from "../actions/display-language";

/**
 * How far Excel has come: `silent` when it has not answered in time (it still may), `missing` when office.js itself
 * did not load, `outside` when the page stands in an ordinary browser or in another Office program.
 */
export type OfficeState = "starting" | "ready" | "silent" | "missing" | "outside";

/** How long Excel may take to answer before the pane says so. */
export const ANSWER_WITHIN_MS = 10_000;

/** Reports every change of state until the function it returns is called. */
export function watchOffice(report: (state: OfficeState) => void): () => void {
  if (typeof Office === "undefined") {
    report("missing");
    return () => {};
  }
  let watching = true;
  const tell = (state: OfficeState) => {
    if (watching) report(state);
  };
  const timer = setTimeout(() => tell("silent"), ANSWER_WITHIN_MS);
  Office.onReady().then(
    async (info) => {
      clearTimeout(timer);
      await speakAsExcel();
      tell(info.host === Office.HostType.Excel ? "ready" : "outside");
    },
    () => tell("silent"),
  );
  return () => {
    watching = false;
    clearTimeout(timer);
  };
}
