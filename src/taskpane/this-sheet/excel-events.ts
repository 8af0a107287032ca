type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Listens to events of Excel until the function it returns is called. Where Excel does not tell of them, nothing is heard.
 *
 * @param add adds the handlers, of which each is removed again
 */
export function listenToExcel(
  add: (worksheets: Excel.WorksheetCollection) => readonly Handler[],
): () => void {
  const added = Excel.run({ delayForCellEdit: true }, async (context) => {
    const handlers = add(context.workbook.worksheets);
    await context.sync();
    return handlers;
  }).catch(() => []);
  return () => void added.then(forget);
}

async function forget(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  }).catch(() => undefined);
}
