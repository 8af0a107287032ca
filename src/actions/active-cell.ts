import { cellAddress } from "../blueprint/address";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { entered } from "./cell-contents";
import { excelHas } from "./obstacles";
import { orNoCell } from "./selection-failure";

/** The selected cell, and all of it that is needed to put it back as it was. */
export interface ActiveCell {
  readonly sheetId: string;
  readonly sheetName: string;
  /** "B3" */
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly isBlank: boolean;
  /** As it is to be entered again. */
  readonly content: unknown;
  readonly numberFormat: string;
  /** The Excel table that the cell has a part in. */
  readonly table?: string;
}

/**
 * Takes one round trip; one more where the cell has a part in an Excel table.
 *
 * @throws ActionFailed where nothing can be written in it
 */
export async function readActiveCell(context: Excel.RequestContext): Promise<ActiveCell> {
  // Excel has an active cell even where a chart is selected; then there is no selected range.
  context.workbook.getSelectedRange().load("address");
  const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex,formulas,values,numberFormat");
  const tables = cell.getTables(false).load("items/name,items/showHeaders");
  if (excelHas("1.12")) cell.load("hasSpill");
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("id,name");
  const protection = sheet.protection.load("protected");
  await orNoCell(context.sync(), words.actions.noCell);
  const { rowIndex: row, columnIndex: column } = cell;
  const address = cellAddress(row, column);
  if (protection.protected) throw new ActionFailed(words.actions.protectedSheet(sheet.name));
  const [formula, value] = [only(cell.formulas), only(cell.values)];
  // A cell that another formula fills has a value and no formula.
  if (excelHas("1.12") && cell.hasSpill && !String(formula).startsWith("=")) {
    throw new ActionFailed(words.actions.spilledInto(address));
  }
  const [table] = tables.items;
  if (table?.showHeaders) await refuseHeader(context, table, row, address);
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    address,
    row,
    column,
    isBlank: formula === "" && value === "",
    content: entered(formula, value),
    numberFormat: String(only(cell.numberFormat)),
    ...(table && { table: table.name }),
  };
}

/** Excel makes a text of whatever is written there, a formula too. */
async function refuseHeader(
  context: Excel.RequestContext,
  table: Excel.Table,
  row: number,
  address: string,
): Promise<void> {
  const header = table.getHeaderRowRange().load("rowIndex");
  await context.sync();
  if (header.rowIndex !== row) return;
  throw new ActionFailed(words.actions.tableHeading(address, table.name));
}

function only(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}

/** Of a batch that fails, Excel keeps what came before. Gives whether the cell could be put back. */
export async function restore({ sheetId, address, content, numberFormat }: ActiveCell): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.worksheets.getItem(sheetId).getRange(address);
      range.numberFormat = [[numberFormat]];
      range.formulas = [[content]];
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
