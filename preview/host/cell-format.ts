import type { IStyleData } from "@univerjs/core";
import { ExcelObject } from "./excel-object";
import { invalidArgument } from "./host-error";
import { onGrid, sheetOf, type Cells } from "./range-cells";
import { commonValue, setStyle } from "./style";

export const nameOf = <Value>(names: Readonly<Record<string, Value>>, value: Value) =>
  Object.keys(names).find((name) => names[name] === value);

export function valueOf<Value>(names: Readonly<Record<string, Value>>, name: unknown, what: string): Value {
  const value = names[String(name)];
  if (value === undefined) throw invalidArgument(`"${String(name)}" is not a ${what}.`);
  return value;
}

/** Shared by the parts of a range's format: reads what all cells have, writes to every cell. */
export abstract class CellFormat extends ExcelObject {
  constructor(readonly cells: Cells) {
    super();
  }
}

export const get = <Value>(format: CellFormat, read: (style: IStyleData) => Value) =>
  commonValue(sheetOf(format.cells), onGrid(format.cells), read);

export function set<Key extends keyof IStyleData>(
  format: CellFormat,
  key: Key,
  value: IStyleData[Key] | null,
): void {
  setStyle(format.cells.book, sheetOf(format.cells), onGrid(format.cells), key, value);
}

export function size(points: unknown, what: string): number {
  if (typeof points !== "number" || !(points >= 0))
    throw invalidArgument(`${String(points)} is not a ${what}.`);
  return points;
}
