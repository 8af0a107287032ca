import { isNoCell } from "../actions/selection-failure";

const MOST_CELLS = 1000;

/**
 * The distinct texts in the selected cells, in order; numbers and blanks are left out. None when a chart or shape
 * is selected, or so many cells that they cannot be meant as careers.
 */
export async function selectedTexts(): Promise<readonly string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("cellCount");
    try {
      await context.sync();
    } catch (error) {
      if (isNoCell(error)) return [];
      throw error;
    }
    // Excel counts beyond 2,147,483,647 cells as -1.
    if (used.isNullObject || used.cellCount < 0 || used.cellCount > MOST_CELLS) return [];
    used.load("values");
    await context.sync();
    return distinctTexts(used.values);
  });
}

/**
 * The text in the active cell, whatever else is selected, or what a card in it shows. `undefined` for a blank, a number
 * or an error, and when a chart or shape is selected.
 */
export async function selectedText(): Promise<string | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("values, valueTypes, text");
    try {
      await context.sync();
    } catch (error) {
      if (isNoCell(error)) return undefined;
      throw error;
    }
    return textIn(cell)?.trim() || undefined;
  });
}

function textIn({ values, valueTypes, text }: Excel.Range): string | undefined {
  const type = valueTypes[0]?.[0];
  if (type === Excel.RangeValueType.string) return String(values[0]?.[0]);
  return type === Excel.RangeValueType.richValue ? text[0]?.[0] : undefined;
}

function distinctTexts(values: readonly (readonly unknown[])[]): readonly string[] {
  const texts = values.flat().filter((value) => typeof value === "string");
  const trimmed = texts.map((text) => text.trim()).filter((text) => text !== "");
  return [...new Map(trimmed.map((text) => [text.toLowerCase(), text])).values()];
}
