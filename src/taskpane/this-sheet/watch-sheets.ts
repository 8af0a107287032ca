import { onNotice } from "../../actions/notice";

/**
 * Reports when another sheet comes to the front, when a person comes back to the pane, and when something was done from
 * outside the pane, such as from the ribbon, until the function it returns is called. Where Excel does not tell of the
 * first, the others are all there is.
 */
export function watchSheets(report: () => void): () => void {
  let watching = true;
  window.addEventListener("focus", report);
  const unhear = onNotice(report);
  const added = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onActivated.add(async () => {
      if (watching) report();
    });
    await context.sync();
    return handler;
  }).catch(() => undefined);
  return () => {
    watching = false;
    window.removeEventListener("focus", report);
    unhear();
    void added.then((handler) => handler && forget(handler));
  };
}

async function forget(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetActivatedEventArgs>) {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
