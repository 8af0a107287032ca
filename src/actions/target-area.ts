import { area, areaAddress } from "../blueprint/address";
import type { Area } from "../blueprint/address";
import type { Blueprint } from "../blueprint/blueprint";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { askForContents } from "./cell-contents";
import type { CellContents } from "./cell-contents";
import { askForObstacles, refuseTablesBeside } from "./obstacles";
import { isNoCell } from "./selection-failure";

/** Where something is to be inserted, and what is there now. */
export interface Target {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly area: Area;
  readonly contents: CellContents;
  /** For each column of the area, whether it holds nothing above or below it. */
  readonly freeColumns: readonly boolean[];
}

/**
 * Reads what stands from the selected cell on, as far as something of this size reaches. Takes one round trip; one
 * more where Excel tables are in line with it.
 *
 * @throws ActionFailed where nothing can be written there
 */
export async function readTarget(
  context: Excel.RequestContext,
  { print: { area: size }, inputs }: Blueprint,
): Promise<Target> {
  const corner = context.workbook.getSelectedRange().getCell(0, 0);
  const cells = corner.getAbsoluteResizedRange(size.rows, size.columns);
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const protection = sheet.protection.load("protected");
  sheet.load("id,name");
  cells.load("rowIndex,columnIndex,rowHidden,columnHidden");
  const contents = askForContents(
    cells,
    size,
    inputs.map(({ area: asked }) => asked),
  );
  const obstacle = askForObstacles(cells);
  const inLine = [cells.getEntireColumn(), cells.getEntireRow()].map((line) =>
    line.getTables(false).load("items/name"),
  );
  const used = Array.from({ length: size.columns }, (_, at) =>
    cells.getColumn(at).getEntireColumn().getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
  );
  await selected(context.sync(), size);
  const here = area(cells.rowIndex, cells.columnIndex, size.rows, size.columns);
  refuse(protectedSentence(sheet.name, protection.protected));
  refuse(hiddenSentence(here, cells.rowHidden, cells.columnHidden));
  const found = obstacle(here);
  refuse(found && `${found} ${words.actions.moreSpace}`);
  const names = new Set(inLine.flatMap(({ items }) => items.map(({ name }) => name)));
  const target = {
    sheetId: sheet.id,
    sheetName: sheet.name,
    area: here,
    contents: contents(),
    freeColumns: used.map((range) => range.isNullObject || within(here, range.rowIndex, range.rowCount)),
  };
  await refuseTablesBeside(context, sheet, names, here);
  return target;
}

/** Excel has two codes for a selection that no table can begin at. */
async function selected(reading: Promise<unknown>, { rows, columns }: Area): Promise<void> {
  try {
    await reading;
  } catch (error) {
    if (isNoCell(error)) throw new ActionFailed(words.actions.noCorner, { cause: error });
    if (!(error instanceof OfficeExtension.Error && error.code === "InvalidArgument")) throw error;
    throw new ActionFailed(words.actions.sheetEnds(rows, columns), { cause: error });
  }
}

function protectedSentence(sheetName: string, isProtected: boolean): string | undefined {
  if (!isProtected) return undefined;
  return words.actions.protectedSheet(sheetName);
}

/** Excel says `null` where only some are hidden. */
function hiddenSentence(here: Area, rows: boolean | null, columns: boolean | null): string | undefined {
  if (rows === false && columns === false) return undefined;
  return words.actions.hidden(areaAddress(here));
}

function refuse(sentence: string | undefined): void {
  if (sentence !== undefined) throw new ActionFailed(sentence);
}

function within(here: Area, row: number, rows: number): boolean {
  return row >= here.row && row + rows <= here.row + here.rows;
}
