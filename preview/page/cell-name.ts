import { numberToABC } from "@univerjs/core";

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${numberToABC(column)}${row + 1}`;
}
