import type { ExcelObject } from "./excel-object";
import { invalidArgument } from "./host-error";
import { getMember, setMember } from "./member";
import type { Range } from "./range";

/** Which properties are asked for: `{ format: { fill: { color: true } } }`. */
export interface Wanted {
  readonly [property: string]: boolean | Wanted;
}

const SIDES = ["top", "bottom", "left", "right"];

/** For each cell what was asked for, as `Range.getCellProperties` answers it. */
export function getCellProperties(range: Range, wanted: Wanted): unknown[][] {
  const { rowCount, columnCount } = range.area;
  return Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => read(range.getCell(r, c), wanted)),
  );
}

/** For each row what was asked for, as `Range.getRowProperties` answers it. */
export function getRowProperties(range: Range, wanted: Wanted): unknown[] {
  return Array.from({ length: range.area.rowCount }, (_, r) => read(range.getRow(r), wanted));
}

function read(object: ExcelObject, wanted: Wanted): Record<string, unknown> {
  const entries = Object.entries(wanted).map(([name, below]) => {
    if (name === "borders" && isObject(below)) return [name, readBorders(object, below as Wanted)];
    const value = getMember(object, name);
    return [name, isObject(below) ? read(value as ExcelObject, below as Wanted) : value];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}

function readBorders(format: ExcelObject, wanted: Wanted): Record<string, unknown> {
  const borders = getMember(format, "borders") as { getItem(side: string): ExcelObject };
  return Object.fromEntries(
    SIDES.map((side) => [
      side,
      read(borders.getItem(`Edge${side.charAt(0).toUpperCase()}${side.slice(1)}`), wanted),
    ]),
  );
}

/** One object of properties for each cell, `{ format: { fill: { color } } }`, as `Range.setCellProperties` takes it. */
export function setCellProperties(range: Range, properties: readonly (readonly unknown[])[]): void {
  const { rowCount, columnCount } = range.area;
  if (properties.length !== rowCount || properties.some((row) => row.length !== columnCount)) {
    throw invalidArgument("The properties are not as many as the cells.");
  }
  properties.forEach((row, r) => row.forEach((cell, c) => apply(range.getCell(r, c), cell)));
}

function apply(object: ExcelObject, properties: unknown): void {
  for (const [name, value] of Object.entries((properties ?? {}) as Record<string, unknown>)) {
    if (name === "borders") applyBorders(object, value as Record<string, unknown>);
    else if (isObject(value)) apply(getMember(object, name) as ExcelObject, value);
    else setMember(object, name, value);
  }
}

/** Sides are given by short names here: `top` is `EdgeTop`. */
function applyBorders(format: ExcelObject, borders: Record<string, unknown>): void {
  const collection = getMember(format, "borders") as { getItem(side: string): ExcelObject };
  for (const [side, border] of Object.entries(borders)) {
    const name = side.charAt(0).toUpperCase() + side.slice(1);
    apply(collection.getItem(/^(top|bottom|left|right)$/.test(side) ? `Edge${name}` : name), border);
  }
}

const isObject = (value: unknown) => typeof value === "object" && value !== null;
