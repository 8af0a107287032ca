import { area, areaAddress, LAST_COLUMN, LAST_ROW } from "../blueprint/address";
import { careerCalls, keyOf } from "../blueprint/formula-calls";
import type { Argument, Call, CellsArgument } from "../blueprint/formula-calls";
import { callsAddIn } from "../blueprint/reconcile";
import { actionFailed } from "./failure";
import { cellOrigin } from "./cell-origin";
import type { CellOrigin } from "./cell-origin";
import { askForMerged, excelHas } from "./obstacles";
import { askForRecipe } from "./recipe";

/** What is known of the selected cell. */
export interface CellRead {
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
  /** What cells hold that the calls refer to, by the key of the argument; those that could not be read are not in it. */
  readonly cells: ReadonlyMap<string, CellsRead>;
  readonly origin: CellOrigin | undefined;
  /** The cell whose formula fills this one too. */
  readonly filledFrom: string | undefined;
  /** For a formula that finds no room: what stands around it. */
  readonly room: Room | undefined;
}

export interface CellsRead {
  readonly values: readonly (readonly unknown[])[];
  /** The cells among them that show an error, by their addresses. */
  readonly errors: readonly (readonly [address: string, error: string])[];
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
/** More cells than a list of careers takes. */
const MOST_CELLS = 5000;

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
  const parent = excelHas("1.12") ? cell.getSpillParentOrNullObject().load("address,formulas") : undefined;
  await context.sync();
  const here = { row: cell.rowIndex, column: cell.columnIndex };
  const address = areaAddress(area(here.row, here.column));
  const own = only(cell.formulas);
  const from = parent === undefined || parent.isNullObject ? address : bare(parent.address);
  const content = from === address ? own : only((parent as Excel.Range).formulas);
  const value = only(cell.values);
  const calls = callsAddIn(content) ? careerCalls(String(content)) : [];
  const names = sheet.names.items.map(({ name, formula }) => ({ name, formula: String(formula) }));
  const isError = only(cell.valueTypes) === Excel.RangeValueType.error;
  const further = await readFurther(context, sheet, cell, calls, value === "#SPILL!" ? here : undefined);
  return {
    sheetName: sheet.name,
    address,
    content,
    value,
    isError,
    text: String(only(cell.text) ?? ""),
    calls,
    ...further,
    origin: cellOrigin(recipe.text(), names, { ...here, content: own }),
    filledFrom: from === address ? undefined : from,
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the formula refers to and what stands around it; nothing of it where Excel cannot tell. */
async function readFurther(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Excel.Range,
  calls: readonly Call[],
  crowded: Place | undefined,
): Promise<Pick<CellRead, "cells" | "room">> {
  const wanted = new Map(calls.flatMap(referred).map((argument) => [keyOf(argument), argument]));
  if (wanted.size === 0 && crowded === undefined) return { cells: new Map(), room: undefined };
  try {
    const asked = [...wanted].map(([key, argument]) => [key, askForCells(context, sheet, argument)] as const);
    const room = crowded && askForRoom(cell, crowded);
    await context.sync();
    return { cells: new Map(asked.map(([key, told]) => [key, told()])), room: room?.() };
  } catch {
    return { cells: new Map(), room: undefined };
  }
}

function referred({ args }: Call): readonly CellsArgument[] {
  return args.flatMap((argument: Argument): readonly CellsArgument[] => {
    if (argument.kind === "call") return referred(argument.call);
    return argument.kind === "cells" && argument.count <= MOST_CELLS ? [argument] : [];
  });
}

function askForCells(
  context: Excel.RequestContext,
  own: Excel.Worksheet,
  { sheet, address }: CellsArgument,
): () => CellsRead {
  const range = (sheet === undefined ? own : context.workbook.worksheets.getItem(sheet)).getRange(address);
  range.load("values,valueTypes,rowIndex,columnIndex");
  return () => cellsRead(range, sheet === undefined ? "" : `${sheet}!`);
}

function cellsRead(range: Excel.Range, sheet: string): CellsRead {
  const { values, valueTypes, rowIndex, columnIndex } = range;
  const errors = valueTypes.flatMap((row, down) =>
    row.flatMap((type, right) => {
      if (type !== Excel.RangeValueType.error) return [];
      const address = areaAddress(area(rowIndex + down, columnIndex + right));
      return [[sheet + address, String(values[down]?.[right])] as const];
    }),
  );
  return { values, errors };
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
