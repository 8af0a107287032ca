import { ActionFailed } from "./action-failed";
import { changeWorkbook } from "./change-workbook";
import { actionFailed } from "./failure";
import { inTurn } from "./in-turn";
import type { InsertedAtSelection } from "./insert-at-selection";
import { orNoCell, protectedSheet } from "./selection-failure";

const NO_CELL = "No cell is selected, or another workbook is in front. Select a cell, then try again.";

/** What Excel calls the format of a cell that takes everything, formulas too, as text. */
const TEXT = "@";

/**
 * Writes a formula into the active cell; where it spills, Excel sees to the room. Takes two round trips.
 *
 * @param overwrite whether a cell that holds something is written over; without it nothing is written then
 * @throws ActionFailed with a sentence; the cell is then as it was
 */
export function insertFormula(formula: string, overwrite: boolean): Promise<InsertedAtSelection> {
  return inTurn(async () => {
    let wasText: { readonly sheetId: string; readonly address: string } | undefined;
    const takeBack = async () => wasText && (await makeText(wasText.sheetId, wasText.address));
    try {
      return await changeWorkbook(async (context): Promise<InsertedAtSelection> => {
        const { cell, sheet } = await activeCell(context);
        const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
        // A cell that another formula spills into has a value and no formula.
        const filled = [cell.formulas, cell.values].some((cells) => cells[0]?.[0] !== "");
        if (filled && !overwrite) return { kind: "occupied", address, cells: 1 };
        if (cell.numberFormat[0]?.[0] === TEXT) {
          wasText = { sheetId: sheet.id, address };
          cell.numberFormat = [["General"]];
        }
        cell.formulas = [[formula]];
        await context.sync();
        return { kind: "inserted", address, sheetName: sheet.name, notes: [] };
      }, takeBack);
    } catch (error) {
      await takeBack();
      throw actionFailed(error);
    }
  });
}

async function activeCell(context: Excel.RequestContext) {
  // Excel has an active cell even where a chart is selected; then there is no selected range.
  context.workbook.getSelectedRange().load("address");
  const cell = context.workbook.getActiveCell();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const protection = sheet.protection.load("protected");
  cell.load("address,formulas,values,numberFormat");
  sheet.load("id,name");
  await orNoCell(context.sync(), NO_CELL);
  if (protection.protected) throw new ActionFailed(protectedSheet(sheet.name));
  return { cell, sheet };
}

/** Of a batch that fails, Excel keeps what came before, which is only ever the format. */
async function makeText(sheetId: string, address: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem(sheetId).getRange(address).numberFormat = [[TEXT]];
    await context.sync();
  }).catch(() => undefined);
}
