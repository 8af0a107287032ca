import { BadArgument } from "../lookup/bad-argument";
import { resolveYear } from "../lookup/lookup";
import { quoted } from "../lookup/quoted";

/**
 * What an argument holds, as text. "" for one that is omitted or a blank cell, which may arrive as 0 or FALSE; a cell
 * with a card or a format is read by what it shows.
 *
 * @throws BadArgument for a block of several cells
 */
export function textGiven(given: unknown): string {
  const cell: unknown = Array.isArray(given) ? onlyCell(given) : given;
  return cell === 0 || cell === false ? "" : shown(cell);
}

function shown(given: unknown): string {
  if (given === null || given === undefined) return "";
  if (typeof given !== "object") return String(given);
  const { text, basicValue } = given as { readonly text?: unknown; readonly basicValue?: unknown };
  return String(text ?? basicValue ?? "");
}

/**
 * What an argument holds, as a number. `undefined` for one that is omitted or blank text.
 *
 * @throws BadArgument for what is no number
 */
export function numberGiven(argument: string, given: unknown): number | undefined {
  const text = shown(Array.isArray(given) ? onlyCell(given) : given).trim();
  if (text === "") return undefined;
  const number = Number(text);
  if (Number.isFinite(number)) return number;
  throw new BadArgument(
    argument,
    given,
    `The ${argument} ${quoted(text)} is not a number. Give digits alone, such as 50000.`,
  );
}

/** Every text in a block of cells or in a list that stands in one, without blanks. */
export function textsGiven(given: unknown): string[] {
  const cells: readonly unknown[] = Array.isArray(given) ? given.flat() : [given];
  return cells
    .flatMap((cell) => textGiven(cell).split(";"))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

/**
 * A whole number of things, such as the most rows of a list.
 *
 * @throws BadArgument for what is not a whole number from 1 to `most`
 */
export function countGiven(given: unknown, usual: number, most: number): number {
  const count = numberGiven("count", given);
  if (count === undefined || textGiven(given) === "") return usual;
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new BadArgument("count", given, `The count ${count} is not a whole number from 1 to ${most}.`);
}

/** A year, or `undefined` for an argument that is left out; a blank cell arrives as 0. */
export function yearGiven(given: unknown): number | undefined {
  return resolveYear(textGiven(given));
}

function onlyCell(block: readonly unknown[]): unknown {
  const cells = block.flat();
  if (cells.length <= 1) return cells[0];
  const problem = `A block of ${cells.length.toLocaleString("en-US")} cells was given where one value belongs.`;
  throw new BadArgument("range", block, `${problem} Give one cell.`);
}
