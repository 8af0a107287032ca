import { cellAddress } from "../blueprint/address";
import { figureStyle, STYLES } from "../blueprint/style";
import type { Style } from "../blueprint/style";
import type { Unit, Value } from "../dataset/figure";
import { writeAt } from "../render/office/cells";
import { ActionFailed } from "./action-failed";
import { entered } from "./cell-contents";
import { changeWorkbook } from "./change-workbook";
import { actionFailed } from "./failure";
import { inTurn } from "./in-turn";
import { excelHas } from "./obstacles";
import { orNoCell, protectedSheet } from "./selection-failure";

/** A figure as it is, or a formula that gives one. */
export type CellContent =
  { readonly value: Value; readonly unit: Unit } | { readonly formula: string; readonly unit: Unit };

export type InsertedIntoCell =
  | {
      readonly kind: "inserted";
      /** "B3" */
      readonly address: string;
      readonly sheetName: string;
    }
  | {
      readonly kind: "occupied";
      readonly address: string;
      /** How many cells hold something: this one. */
      readonly cells: 1;
    };

/** The selected cell, and all of it that is changed. */
interface ActiveCell {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly isBlank: boolean;
  /** As it is to be entered again. */
  readonly content: unknown;
  readonly numberFormat: string;
}

const NO_CELL =
  "No cell is selected, or another workbook is in front. Select the cell to write in, then try again.";

/** A cell with this format would show a formula, not its result. */
const TEXT_FORMAT = "@";

/**
 * Writes a figure, or a formula, into the active cell, and gives the cell the number format of the figure's unit. The
 * entries of a list stand in one text, as in the result of a formula. Takes two round trips.
 *
 * @param overwrite whether a cell that holds something is written over; without it nothing is written then
 * @throws ActionFailed with a sentence; the cell is then as it was
 */
export function insertIntoCell(content: CellContent, overwrite: boolean): Promise<InsertedIntoCell> {
  return inTurn(() => insert(content, overwrite));
}

async function insert(content: CellContent, overwrite: boolean): Promise<InsertedIntoCell> {
  let begun: ActiveCell | undefined;
  const takeBack = async () => begun === undefined || (await restore(begun));
  try {
    return await changeWorkbook(async (context): Promise<InsertedIntoCell> => {
      const cell = await readActiveCell(context);
      const address = cellAddress(cell.row, cell.column);
      if (!cell.isBlank && !overwrite) return { kind: "occupied", address, cells: 1 };
      begun = cell;
      queueContent(context, cell, content);
      await context.sync();
      return { kind: "inserted", address, sheetName: cell.sheetName };
    }, takeBack);
  } catch (error) {
    if (begun === undefined) throw actionFailed(error);
    const address = cellAddress(begun.row, begun.column);
    const isBack = await takeBack();
    throw actionFailed(
      error,
      isBack
        ? `The cell ${address} is as it was.`
        : `The cell ${address} could not be put back: choose Undo, or close the workbook without saving it.`,
    );
  }
}

async function readActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  // Excel has an active cell even where a chart is selected; then there is no selected range.
  context.workbook.getSelectedRange().load("address");
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,formulas,values,numberFormat");
  if (excelHas("1.12")) cell.load("hasSpill");
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const protection = sheet.protection.load("protected");
  await orNoCell(context.sync(), NO_CELL);
  const { rowIndex: row, columnIndex: column } = cell;
  if (protection.protected) throw new ActionFailed(protectedSheet(sheet.name));
  if (excelHas("1.12") && cell.hasSpill) {
    throw new ActionFailed(
      `The cell ${cellAddress(row, column)} belongs to a formula that fills several cells. Select another cell, then try again.`,
    );
  }
  const formula = only(cell.formulas);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    row,
    column,
    // A cell that another formula fills has a value and no formula.
    isBlank: formula === "" && only(cell.values) === "",
    content: entered(formula, only(cell.values)),
    numberFormat: String(only(cell.numberFormat)),
  };
}

function only(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

function queueContent(context: Excel.RequestContext, cell: ActiveCell, content: CellContent): void {
  const { row, column } = cell;
  const sheet = context.workbook.worksheets.getItem(cell.sheetId);
  const format = formatFor(content, cell.numberFormat);
  if (format !== cell.numberFormat) sheet.getRange(cellAddress(row, column)).numberFormat = [[format]];
  writeAt(sheet, [{ row, column, cell: written(content) }]);
}

/** A text keeps the cell's format, unless that would keep a formula from being one. */
function formatFor({ unit }: CellContent, now: string): string {
  const { numberFormat }: Style = STYLES[figureStyle(unit)];
  return numberFormat ?? (now === TEXT_FORMAT ? "General" : now);
}

function written(content: CellContent): string | number | { readonly formula: string } {
  if ("formula" in content) return { formula: content.formula };
  const { value } = content;
  return typeof value === "number" || typeof value === "string" ? value : value.join("; ");
}

/** Of a batch that fails, Excel keeps what came before. Gives whether the cell could be put back. */
async function restore({ sheetId, row, column, content, numberFormat }: ActiveCell): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(cellAddress(row, column));
      range.numberFormat = [[numberFormat]];
      range.formulas = [[content]];
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
