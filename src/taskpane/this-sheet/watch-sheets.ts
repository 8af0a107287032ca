/**
 * Reports when another sheet comes to the front, and when a person comes back to the pane, until the function it
 * returns is called. The second is all there is where Excel does not tell of the first.
 */
export function watchSheets(report: () => void): () => void {
  let watching = true;
  window.addEventListener("focus", report);
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
    void added.then((handler) => handler && forget(handler));
  };
}

async function forget(handler: OfficeExtension.EventHandlerResult<Excel.WorksheetActivatedEventArgs>) {
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
