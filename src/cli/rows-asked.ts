import { findRows } from "../comparison/find-rows";
import type { RowKey } from "../comparison/measures";
import { quoted } from "../lookup/quoted";
import { WrongUse } from "./wrong-use";

/**
 * The rows that a list of sets and measures means: "pay, Projected growth". None where the text is blank, which stands
 * for the usual ones.
 *
 * @throws UnknownName for a name of neither
 * @throws WrongUse for a fact that no sheet shows
 */
export function rowsAsked(text: string): readonly RowKey[] {
  return text
    .split(/[,;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .flatMap((name) => {
      const rows = findRows(name);
      if (rows !== undefined) return rows;
      throw new WrongUse(
        `${quoted(name)} stands in no comparison. career-comparison compare --list names what does.`,
      );
    });
}
