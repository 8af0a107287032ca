import { figureStyle, STYLES } from "../blueprint/style";
import type { Style } from "../blueprint/style";
import { orMore } from "../comparison/or-more";
import type { Figure, Unit } from "../dataset/figure";
import { writeAt } from "../render/office/cells";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { readActiveCell, restore } from "./active-cell";
import type { ActiveCell } from "./active-cell";
import { beginWriting, unlessCalledOff } from "./caller";
import type { Caller } from "./caller";
import { changeWorkbook } from "./change-workbook";
import { actionFailed } from "./failure";
import { inTurn } from "./in-turn";

/** A figure as it is, or a formula. */
export type CellContent =
  | Pick<Figure, "value" | "unit" | "bound">
  | {
      readonly formula: string;
      /** Of the figure that the formula gives; absent where it gives anything else. */
      readonly unit?: Unit;
      readonly bound?: NonNullable<Figure["bound"]>;
      /** Whether the formula fills more cells than its own. */
      readonly spills?: boolean;
    };

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

/** A cell with this format would show a formula, not its result. */
const TEXT_FORMAT = "@";

/**
 * Writes a figure, or a formula, into the active cell, and gives the cell the number format of the figure's unit. The
 * entries of a list stand in one text, as in the result of a formula. Where a formula spills, Excel sees to the room.
 * Takes two round trips; one more where the cell has a part in an Excel table.
 *
 * @param overwrite whether a cell that holds something is written over; without it nothing is written then
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the cell is then as it was
 */
export function insertIntoCell(
  content: CellContent,
  overwrite: boolean,
  caller?: Caller,
): Promise<InsertedIntoCell> {
  return inTurn(() => insert(content, overwrite, caller));
}

async function insert(
  content: CellContent,
  overwrite: boolean,
  caller: Caller | undefined,
): Promise<InsertedIntoCell> {
  let begun: ActiveCell | undefined;
  const takeBack = async () => begun === undefined || (await restore(begun));
  try {
    return await changeWorkbook(async (context): Promise<InsertedIntoCell> => {
      const cell = await unlessCalledOff(readActiveCell(context), caller);
      const { address, sheetName } = cell;
      refuseSpill(cell, content);
      if (!cell.isBlank && !overwrite) return { kind: "occupied", address, cells: 1 };
      beginWriting(caller);
      begun = cell;
      queueContent(context, cell, content);
      await context.sync();
      return { kind: "inserted", address, sheetName };
    }, takeBack);
  } catch (error) {
    if (begun === undefined) throw actionFailed(error);
    const isBack = await takeBack();
    throw actionFailed(
      error,
      isBack ? words.actions.cellAsItWas(begun.address) : words.actions.cellNotBack(begun.address),
    );
  }
}

function refuseSpill({ table }: ActiveCell, content: CellContent): void {
  if (table === undefined || !("spills" in content) || !content.spills) return;
  throw new ActionFailed(words.actions.spillsInTable(table));
}

function queueContent(context: Excel.RequestContext, cell: ActiveCell, content: CellContent): void {
  const { row, column } = cell;
  const sheet = context.workbook.worksheets.getItem(cell.sheetId);
  const format = formatFor(content, cell.numberFormat);
  if (format !== cell.numberFormat) sheet.getRange(cell.address).numberFormat = [[format]];
  writeAt(sheet, [{ row, column, cell: written(content) }]);
}

/** A text, and a formula for who knows what, keep the cell's format, unless that would keep a formula from being one. */
function formatFor({ unit, bound }: CellContent, now: string): string {
  const { numberFormat }: Style = unit === undefined ? {} : STYLES[figureStyle(unit)];
  if (numberFormat !== undefined) return orMore(numberFormat, bound);
  return now === TEXT_FORMAT ? "General" : now;
}

function written(content: CellContent): string | number | { readonly formula: string } {
  if ("formula" in content) return { formula: content.formula };
  const { value } = content;
  return typeof value === "number" || typeof value === "string" ? value : value.join("; ");
}
