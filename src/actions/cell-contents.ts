import { areaAddress } from "../blueprint/address";
import type { Area } from "../blueprint/address";
import { askForMerged } from "./obstacles";

/** All of some cells that is needed to put them back as they were. */
export interface CellContents {
  /** How many cells hold something. */
  readonly filled: number;
  /** As they are to be entered again. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  readonly merged: readonly Area[];
  /** What may be typed where, within the cells; `rule` is absent where anything may be, or not the same everywhere. */
  readonly validations: readonly Validation[];
  /** Of the columns and rows, in points; `undefined` where Excel does not say. */
  readonly widths: readonly (number | undefined)[];
  readonly heights: readonly (number | undefined)[];
}

interface Validation {
  readonly area: Area;
  readonly rule: Excel.DataValidationRule | undefined;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
}

const LOOKS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: {
      bold: true,
      italic: true,
      color: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    fill: { color: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    shrinkToFit: true,
  },
};

/** Excel gives it for a cell without a fill as well: to set it would hide the gridlines. */
const NO_FILL = "#FFFFFF";

/**
 * Gives, after the next sync, what these cells hold and how they look.
 *
 * @param asked the areas within them that are about to get a rule of what may be typed
 */
export function askForContents(
  cells: Excel.Range,
  { rows, columns }: Area,
  asked: readonly Area[],
): () => CellContents {
  cells.load("formulas,values,numberFormat");
  const looks = cells.getCellProperties(LOOKS);
  const merged = askForMerged(cells);
  const validations = asked.map((area) => askForValidation(cells, area));
  const widths = each(columns, (at) => cells.getColumn(at).format.load("columnWidth"));
  const heights = each(rows, (at) => cells.getRow(at).format.load("rowHeight"));
  return () => {
    const formulas = cells.formulas as unknown[][];
    const values = cells.values as unknown[][];
    return {
      filled: formulas.flat().filter((formula) => formula !== "").length,
      formulas: formulas.map((row, r) => row.map((formula, c) => entered(formula, values[r]?.[c]))),
      numberFormats: cells.numberFormat as unknown[][],
      looks: looks.value.map((row) => row.map(restorable)),
      merged: merged(),
      validations: validations.map((told) => told()),
      // Excel gives no size for cells whose rows or columns differ, and these are one row or one column each.
      widths: widths.map(({ columnWidth }) => columnWidth ?? undefined),
      heights: heights.map(({ rowHeight }) => rowHeight ?? undefined),
    };
  };
}

/** Queues all of it; `here` are the cells that it was read from. */
export function putBack(sheet: Excel.Worksheet, here: Area, contents: CellContents): void {
  const cells = sheet.getRange(areaAddress(here));
  cells.unmerge();
  cells.clear("Contents");
  cells.clear("Formats");
  for (const merged of contents.merged) sheet.getRange(areaAddress(merged)).merge();
  cells.setCellProperties(contents.looks as Excel.SettableCellProperties[][]);
  cells.numberFormat = contents.numberFormats as string[][];
  cells.formulas = contents.formulas as string[][];
  for (const validation of contents.validations) putBackValidation(cells, validation);
  contents.widths.forEach((width, at) => {
    if (width !== undefined) cells.getColumn(at).format.columnWidth = width;
  });
  contents.heights.forEach((height, at) => {
    if (height !== undefined) cells.getRow(at).format.rowHeight = height;
  });
}

function askForValidation(cells: Excel.Range, area: Area): () => Validation {
  const { dataValidation } = part(cells, area);
  dataValidation.load("type,rule,prompt,errorAlert");
  return () => {
    const { type, rule, prompt, errorAlert } = dataValidation;
    const known = !["None", "Inconsistent", "MixedCriteria"].includes(type);
    return { area, rule: known ? rule : undefined, prompt, errorAlert };
  };
}

function putBackValidation(cells: Excel.Range, { area, rule, prompt, errorAlert }: Validation): void {
  const { dataValidation } = part(cells, area);
  dataValidation.clear();
  if (rule === undefined) return;
  dataValidation.rule = rule;
  dataValidation.prompt = prompt;
  dataValidation.errorAlert = errorAlert;
}

function part(cells: Excel.Range, { row, column, rows, columns }: Area): Excel.Range {
  return cells.getCell(row, column).getAbsoluteResizedRange(rows, columns);
}

/** A text that is no formula stays a text, whatever it begins with or looks like; an error stays one. */
export function entered(formula: unknown, value: unknown): unknown {
  const isText =
    typeof formula === "string" && formula === value && formula !== "" && !formula.startsWith("#");
  return isText ? `'${formula}` : formula;
}

function restorable({ format }: Excel.CellProperties): Excel.CellProperties {
  const { fill, borders, ...others } = format ?? {};
  const drawn = Object.entries(borders ?? {}).filter(
    ([, border]) => (border as Excel.CellBorder | undefined)?.style !== "None",
  );
  return {
    format: {
      ...others,
      ...(fill?.color && fill.color.toUpperCase() !== NO_FILL && { fill }),
      ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
    },
  };
}

function each<Item>(count: number, make: (at: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
