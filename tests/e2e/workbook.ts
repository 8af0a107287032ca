import type { Preview } from "./preview";

/** Runs in the pane's own frame, through its office.js. Knows nothing but what it is given. */
export async function inExcel<Given = undefined, Result = void>(
  preview: Preview,
  batch: (context: Excel.RequestContext, given: Given) => Promise<Result>,
  given?: Given,
): Promise<Result> {
  const frame = await preview.frame();
  return frame.evaluate(`Excel.run((context) => (${batch.toString()})(context, ${JSON.stringify(given)}))`);
}

/** The address of the cell in the row with this label, read where `column` is that row's letter. */
export async function cellOf(preview: Preview, label: string, column: string): Promise<string> {
  const labels = await preview.shown("A1:A120");
  const at = labels.findIndex(([text]) => text?.trim() === label);
  if (at < 0) throw new Error(`No row is labelled "${label}".`);
  return `${column}${at + 1}`;
}

/** The formulas of the add-in on the active sheet. */
export async function addInFormulas(preview: Preview): Promise<string[]> {
  const formulas = (await preview.formulas("A1:J150")).flat();
  return formulas.filter((formula) => /CAREER[._]/i.test(formula));
}

/** Puts an empty row above the one that has this number. */
export async function insertRow(preview: Preview, number: number): Promise<void> {
  await preview.page.evaluate((before) => {
    window.preview.univerAPI
      .getActiveWorkbook()
      ?.getActiveSheet()
      .insertRows(before - 1, 1);
  }, number);
  await preview.settled();
}

/** Turns to another sheet, as a click on its tab does. */
export async function goToSheet(preview: Preview, name: string): Promise<void> {
  await preview.page.evaluate((wanted) => {
    const workbook = window.preview.univerAPI.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(wanted);
    if (!sheet) throw new Error(`There is no sheet "${wanted}".`);
    workbook?.setActiveSheet(sheet);
  }, name);
}

export async function renameSheet(preview: Preview, name: string): Promise<void> {
  await preview.page.evaluate((wanted) => {
    window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet().setName(wanted);
  }, name);
  await preview.settled();
}

/** Copies the active sheet and turns to the copy. @returns its name */
export async function duplicateSheet(preview: Preview): Promise<string> {
  const name = await preview.page.evaluate(() => {
    const workbook = window.preview.univerAPI.getActiveWorkbook();
    const copy = workbook?.duplicateActiveSheet();
    if (!workbook || !copy) throw new Error("The sheet was not copied.");
    workbook.setActiveSheet(copy);
    return copy.getSheetName();
  });
  await preview.settled();
  return name;
}
