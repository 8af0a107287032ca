import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "./address";
import type { Book } from "./book";
import { enteredValue } from "./entered-value";

const ERROR = /^#(N\/A|VALUE!|NUM!|DIV\/0!|NULL!|NAME\?|REF!|SPILL!|CALC!|BUSY!|CONNECT!|ERROR!)$/;

export interface Cell {
  readonly value: string | number | boolean;
  /** An `Excel.RangeValueType`. */
  readonly valueType: string;
  /** The formula, or else the value. */
  readonly formula: string | number | boolean;
  /** As the cell shows it. */
  readonly text: string;
}

/** The sheet's cells as Excel would tell them, row by row. */
export function readCells(book: Book, sheet: FWorksheet, area: Area): Cell[][] {
  const spilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  const spilledHere = spilled[book.workbook.getId()]?.[sheet.getSheetId()];
  const formulas = sheet.getRange(area.row, area.column, area.rowCount, area.columnCount).getFormulas();
  const worksheet = sheet.getSheet();
  return formulas.map((row, r) =>
    row.map((formula, c) => {
      const [at, across] = [area.row + r, area.column + c];
      const raw = worksheet.getCellRaw(at, across);
      const held = isEmpty(raw) && formula === "" ? (spilledHere?.[at]?.[across] ?? raw) : raw;
      return readCell(held ?? {}, formula, worksheet.getCell(at, across)?.v);
    }),
  );
}

const isEmpty = (cell: Nullable<ICellData>) => (cell?.v ?? "") === "";

function readCell(raw: ICellData, formula: string, shown: unknown): Cell {
  const value = cellValue(raw, formula);
  return {
    value,
    valueType: valueType(value, raw, formula),
    formula: formula === "" ? value : formula,
    text: cellText(value, shown),
  };
}

function cellValue(raw: ICellData, formula: string): string | number | boolean {
  if (raw.p?.body !== undefined) return raw.p.body.dataStream.replace(/\r\n$/, "");
  // A formula without a value yet waits for a custom function.
  if (raw.v === undefined || raw.v === null) return formula === "" ? "" : "#BUSY!";
  if (raw.t === CellValueType.BOOLEAN) return raw.v === 1 || raw.v === true || raw.v === "TRUE";
  return raw.v;
}

function valueType(value: string | number | boolean, raw: ICellData, formula: string): string {
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "" && formula === "") return "Empty";
  return ERROR.test(value) && raw.t !== CellValueType.FORCE_STRING ? "Error" : "String";
}

function cellText(value: string | number | boolean, shown: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return shown === undefined || shown === null || shown === "" ? String(value) : String(shown);
}

type Matrix = Record<number, Record<number, ICellData>>;

/** Writes values as if they were typed; `undefined` leaves a cell as it is. */
export function writeCells(
  book: Book,
  sheet: FWorksheet,
  area: Area,
  value: (row: number, column: number) => unknown,
) {
  const matrix: Matrix = {};
  for (let r = area.row; r < area.row + area.rowCount; r++) {
    for (let c = area.column; c < area.column + area.columnCount; c++) {
      const entered = value(r - area.row, c - area.column);
      if (entered !== undefined) (matrix[r] ??= {})[c] = cellData(sheet, r, c, entered);
    }
  }
  if (Object.keys(matrix).length > 0) setCells(book, sheet, area, matrix);
}

function cellData(sheet: FWorksheet, row: number, column: number, value: unknown): ICellData {
  const pattern = sheet.getSheet().getComposedCellStyle(row, column).n?.pattern;
  const { cell, numberFormat } = enteredValue(value, pattern === "@");
  const general = pattern === undefined || pattern === "General";
  return numberFormat !== undefined && general ? { ...cell, s: { n: { pattern: numberFormat } } } : cell;
}

function setCells(book: Book, sheet: FWorksheet, area: Area, value: Matrix): void {
  book.api.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.workbook.getId(),
    subUnitId: sheet.getSheetId(),
    range: engineRange(area),
    value,
  });
}

export const engineRange = ({ row, column, rowCount, columnCount }: Area) => ({
  startRow: row,
  endRow: row + rowCount - 1,
  startColumn: column,
  endColumn: column + columnCount - 1,
});
