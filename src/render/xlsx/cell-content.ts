import type { Cell, Formula } from "../../blueprint/blueprint";
import { isFormula, NOT_AVAILABLE } from "../../blueprint/blueprint";
import { isPlainText } from "../../blueprint/plain-text";
import { LiveFigures } from "./live-figures";
import type { WrittenCell } from "./package";

/** What the add-in alone can calculate. */
const LIVE = /\bCAREER\./i;

/**
 * What a cell holds in the file. A formula goes with what it gives, for readers that do not calculate.
 *
 * @throws LiveFigures where that is not known
 */
export function contentOf(
  cell: Cell,
  sheet: string,
): Pick<WrittenCell, "value" | "formula" | "formulaResult"> {
  if (cell === undefined || cell === "") return {};
  if (!isFormula(cell)) return { value: cell };
  return { formula: cell.formula.slice(1), formulaResult: resultOf(cell, sheet) };
}

/** What a cell shows, as a chart reads it: nothing where it is not available. */
export function shownBy(cell: Cell): number | string | undefined {
  return isFormula(cell) ? cell.shows : cell;
}

/** Whether a text has to be told from what Excel would make of it if it were typed. */
export function isGuarded(cell: Cell): boolean {
  return typeof cell === "string" && cell !== "" && !isPlainText(cell);
}

function resultOf({ formula, shows }: Formula, sheet: string): number | string {
  if (formula === NOT_AVAILABLE.formula) return "#N/A";
  if (shows === undefined || LIVE.test(formula)) throw new LiveFigures(sheet, formula);
  return shows;
}
