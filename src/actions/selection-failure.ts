import { ActionFailed } from "./action-failed";

/** Whether Excel has no selected cell to offer: a chart is selected, or another workbook is in front. */
export function isNoCell(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.invalidSelection;
}

/** Waits for what is read of the selected cell. @throws ActionFailed with the sentence where there is none */
export async function orNoCell(reading: Promise<unknown>, sentence: string): Promise<void> {
  try {
    await reading;
  } catch (error) {
    throw isNoCell(error) ? new ActionFailed(sentence, { cause: error }) : error;
  }
}
