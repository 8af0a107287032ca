import type { Blueprint } from "../../blueprint/blueprint";
import { sheetNameProblem } from "../../blueprint/sheet-name";
import { writePackage } from "./package";
import type { WorkbookProperties } from "./package";
import { printNames } from "./page";
import { sheetOf } from "./sheet";

export type { WorkbookProperties } from "./package";

export interface XlsxOptions extends WorkbookProperties {
  /** The names of files that lie beside the workbook: a cell whose text is one of them leads there. */
  readonly files?: readonly string[];
}

/** Of an .xlsx file. */
export const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Writes a workbook with a sheet for each blueprint, in their order. The same blueprints and options give the same
 * bytes, wherever and whenever.
 *
 * @throws LiveFigures where a sheet holds formulas that only the add-in can calculate
 * @throws RangeError where there is no sheet, or one has a name that Excel does not take or another has already
 */
export async function renderXlsx(
  blueprints: readonly Blueprint[],
  { files = [], ...properties }: XlsxOptions,
): Promise<Uint8Array> {
  const problem = namesProblem(blueprints.map(({ name }) => name));
  if (problem !== undefined) throw new RangeError(`The workbook cannot be written: ${problem}.`);
  const beside = new Set(files);
  return writePackage({
    sheets: blueprints.map((blueprint) => sheetOf(blueprint, beside)),
    names: blueprints.flatMap(printNames),
    properties,
  });
}

function namesProblem(names: readonly string[]): string | undefined {
  if (names.length === 0) return "it has no sheet";
  const twice = names.find(
    (name, at) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) < at,
  );
  if (twice !== undefined) return `two sheets are called "${twice}"`;
  return names.map(sheetNameProblem).find((problem) => problem !== undefined);
}
