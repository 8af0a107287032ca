import { movePoint } from "../decimal";

/** What stands where a figure was withheld or does not apply. */
const ABSENT = new Set(["", "*", "**", "—"]);

/** A published number in plain digits, its point moved by `places`; empty where none was published. */
export function publishedNumber(cell: string, places = 0): string {
  if (ABSENT.has(cell)) return "";
  if (cell === "#") {
    throw new Error(
      `A wage is printed as "#", at or above the top code. Write the release's top code and "+".`,
    );
  }
  return movePoint(cell, places);
}

/** A published text; empty where none was published. "None" is an answer and stays. */
export function publishedText(cell: string): string {
  return ABSENT.has(cell) ? "" : cell;
}
