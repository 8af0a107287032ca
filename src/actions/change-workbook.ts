/** Until Excel has once said that it cannot. */
let merges = true;

/**
 * Runs a batch that changes the workbook, once no cell is being edited. Where Excel can do it, all of it is undone in
 * one step; a change that cannot be undone at all makes such a batch fail, which is then run as any other, once
 * `takeBack` has removed what it had done.
 */
export async function changeWorkbook<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  takeBack: () => Promise<unknown>,
): Promise<Result> {
  if (!merges || !Office.context.requirements.isSetSupported("ExcelApi", "1.20")) {
    return Excel.run({ delayForCellEdit: true }, batch);
  }
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, batch);
  } catch (error) {
    if (!isNoUndo(error)) throw error;
    merges = false;
    await takeBack();
    return Excel.run({ delayForCellEdit: true }, batch);
  }
}

/** The code that Excel gives for a change without undo in a batch that is to be undone in one step. */
function isNoUndo(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "UndoNotSupported";
}
