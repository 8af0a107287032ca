import { area, areaAddress, LAST_COLUMN, LAST_ROW } from "../blueprint/address";
import { careerCalls } from "../blueprint/formula-calls";
import type { Call } from "../blueprint/formula-calls";
import { callsAddIn } from "../blueprint/reconcile";
import { actionFailed } from "./failure";
import { originsOn } from "./cell-origin";
import type { CellOrigin } from "./cell-origin";
import { askForMerged, excelHas } from "./obstacles";
import { askForReferred, namesOf, NOTHING_REFERRED, referencesOf } from "./read-referred";
import type { OriginOf, Referred } from "./read-referred";
import { askForRecipe } from "./recipe";

/** What is known of the selected cell. */
export interface CellRead extends Referred {
  readonly sheetName: string;
  /** "B7" */
  readonly address: string;
  /** As it is entered; a constant as it is, "" for a blank cell. */
  readonly content: unknown;
  /** Of an error its name: "#N/A". */
  readonly value: unknown;
  readonly isError: boolean;
  /** As the cell shows it: a row of # where its column is too narrow. */
  readonly text: string;
  readonly calls: readonly Call[];
  readonly origin: CellOrigin | undefined;
  /** The cell whose formula fills this one too. */
  readonly filledFrom: string | undefined;
  /** For a formula that finds no room: what stands around it. */
  readonly room: Room | undefined;
  /** For a formula with a name that Excel does not know: those that it knows, of tables too, in small letters. */
  readonly defined: readonly string[] | undefined;
}

/** The cells from a formula's own on, to the right and down. */
export interface Room {
  readonly row: number;
  readonly column: number;
  /** Whether each holds or shows something; the formula's own is the first. */
  readonly filled: readonly (readonly boolean[])[];
  /** The Excel table that the formula stands in, which lets no formula fill several cells. */
  readonly table: string | undefined;
  /** The addresses of merged cells among them. */
  readonly merged: readonly string[];
}

/** As many cells as the largest table that a function gives, or nearly. */
const ROOM_ROWS = 1000;
const ROOM_COLUMNS = 12;

/**
 * Reads the active cell. Takes one round trip, and a second one where its formula refers to other cells or has no room.
 *
 * @throws ActionFailed with a sentence where Excel does not answer
 */
export async function readCell(): Promise<CellRead> {
  try {
    return await Excel.run({ delayForCellEdit: true }, readActive);
  } catch (error) {
    throw actionFailed(error);
  }
}

async function readActive(context: Excel.RequestContext): Promise<CellRead> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  const cell = context.workbook.getActiveCell();
  cell.load("rowIndex,columnIndex,formulas,values,valueTypes,text");
  sheet.names.load("items/name,items/formula");
  const recipe = askForRecipe(context, sheet);
  const parent = excelHas("1.12")
    ? cell.getSpillParentOrNullObject().load("address,formulas,values")
    : undefined;
  await context.sync();
  const here = { row: cell.rowIndex, column: cell.columnIndex };
  const address = areaAddress(area(here.row, here.column));
  const own = only(cell.formulas);
  const from = parent && filledFrom(parent, address, own);
  const content = from === undefined ? own : only((parent as Excel.Range).formulas);
  const value = only(cell.values);
  const calls = callsAddIn(content) ? careerCalls(String(content)) : [];
  const originOf = originsOn(recipe.text(), namesOf(sheet));
  const isError = only(cell.valueTypes) === Excel.RangeValueType.error;
  const further = await readFurther(context, { sheet, cell, here, content, value, calls, originOf });
  return {
    sheetName: sheet.name,
    address,
    content,
    value,
    isError,
    text: String(only(cell.text) ?? ""),
    calls,
    ...further,
    origin: originOf({ ...here, content: own }),
    filledFrom: from,
  };
}

/** The other cell whose formula fills this one. Where that formula finds no room, or this cell has its own, there is none. */
function filledFrom(parent: Excel.Range, address: string, own: unknown): string | undefined {
  if (parent.isNullObject || only(parent.values) === "#SPILL!") return undefined;
  const isOwn = typeof own === "string" && own.startsWith("=") && own !== only(parent.formulas);
  const from = bare(parent.address);
  return isOwn || from === address ? undefined : from;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Selected extends Pick<CellRead, "content" | "value" | "calls"> {
  readonly sheet: Excel.Worksheet;
  readonly cell: Excel.Range;
  readonly here: Place;
  readonly originOf: OriginOf;
}

/** What the formula refers to, what stands around it and which names there are; nothing of it where Excel cannot tell. */
async function readFurther(
  context: Excel.RequestContext,
  { sheet, cell, here, content, value, calls, originOf }: Selected,
): Promise<Referred & Pick<CellRead, "room" | "defined">> {
  const references = referencesOf(calls, content);
  const nothing = { ...NOTHING_REFERRED, room: undefined, defined: undefined };
  const isCrowded = value === "#SPILL!";
  const isUnknown = value === "#NAME?";
  if (references.within.length + references.outside.length === 0 && !isCrowded && !isUnknown) return nothing;
  try {
    const referred = askForReferred(context, sheet, originOf, references);
    const room = isCrowded ? askForRoom(cell, here) : undefined;
    const defined = isUnknown ? askForNames(context.workbook, sheet) : undefined;
    await context.sync();
    return { ...referred(), room: room?.(), defined: defined?.() };
  } catch {
    return nothing;
  }
}

function askForNames({ names, tables }: Excel.Workbook, sheet: Excel.Worksheet): () => readonly string[] {
  names.load("items/name");
  tables.load("items/name");
  return () =>
    [names, tables, sheet.names].flatMap(({ items }) =>
      items.map(({ name }: { readonly name: string }) => name.toLowerCase()),
    );
}

function askForRoom(cell: Excel.Range, { row, column }: Place): () => Room {
  const rows = Math.min(ROOM_ROWS, LAST_ROW - row + 1);
  const columns = Math.min(ROOM_COLUMNS, LAST_COLUMN - column + 1);
  const around = cell.getAbsoluteResizedRange(rows, columns).load("formulas,values");
  const tables = cell.getTables(false).load("items/name");
  const merged = askForMerged(around);
  return () => ({
    row,
    column,
    filled: around.formulas.map((line, down) =>
      line.map((content, right) => content !== "" || around.values[down]?.[right] !== ""),
    ),
    table: tables.items[0]?.name,
    merged: merged().map((each) => areaAddress(each)),
  });
}

function bare(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}

function only(cells: readonly (readonly unknown[])[]): unknown {
  return cells[0]?.[0];
}
