import { isNoCell } from "../actions/selection-failure";

const MOST_CELLS = 1000;

/**
 * The distinct texts in the selected cells, in order, and what cards in them show; numbers, blanks and errors are left
 * out. None when a chart or shape
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
    used.load("values,valueTypes,text");
    await context.sync();
    return distinct(textsIn(used));
  });
}

/**
 * The text in the active cell, whatever else is selected, or what a card in it shows. `undefined` for a blank, a number
 * or an error, and when a chart or shape is selected.
 */
export async function selectedText(): Promise<string | undefined> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("values,valueTypes,text");
    try {
      await context.sync();
    } catch (error) {
      if (isNoCell(error)) return undefined;
      throw error;
    }
    return textsIn(cell)[0];
  });
}

function textsIn({ values, valueTypes, text }: Excel.Range): readonly string[] {
  const { string, richValue } = Excel.RangeValueType;
  return valueTypes
    .flatMap((types, row) =>
      types.map((type, column) => {
        if (type === string) return String(values[row]?.[column]).trim();
        return type === richValue ? (text[row]?.[column] ?? "").trim() : "";
      }),
    )
    .filter((each) => each !== "");
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Map(texts.map((text) => [text.toLowerCase(), text])).values()];
}
