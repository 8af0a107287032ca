import * as ask from "./ask";
import * as cards from "./cards";
import * as entry from "./entry";
import * as judge from "./judge";
import * as known from "./known";
import * as lists from "./lists";
import * as money from "./money";
import * as outlook from "./outlook";
import * as pay from "./pay";
import * as tables from "./tables";

export { giveWhole } from "./cell-value";

type CustomFunction = (...given: never[]) => unknown;

const MODULES = [pay, outlook, entry, ask, tables, money, judge, known, lists, cards];

const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map(
  MODULES.flatMap((module) => Object.entries<CustomFunction>({ ...module })).map(([name, answer]) => [
    name.toUpperCase(),
    answer,
  ]),
);

/**
 * What a cell with this function would be given: the very functions that Excel calls, for who is not a cell.
 *
 * @param given as Excel passes them: `null` for one that is left out, a block as an array of rows
 * @throws CustomFunctions.Error for what a cell shows as an error; cells of a table may hold one each
 */
export async function calculate(id: string, given: readonly unknown[]): Promise<unknown> {
  const answer = FUNCTIONS.get(id);
  if (answer === undefined) throw new Error(`There is no function ${id}.`);
  return await answer(...(given as never[]));
}
