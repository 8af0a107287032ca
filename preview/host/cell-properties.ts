import type { ExcelObject } from "./excel-object";
import { invalidArgument } from "./host-error";
import { getMember, setMember } from "./member";
import type { Range } from "./range";

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
