import { dataset } from "../dataset/dataset";
import { BadArgument } from "../lookup/bad-argument";
import { loadAllNames, searchCareers } from "../lookup/lookup";
import { quoted } from "../lookup/quoted";
import { countGiven, textGiven } from "./given";
import { NoFigure, orInCell } from "./in-cell";

const HEADER = ["Career", "Name that matched", "SOC code"];

/** A table of the careers that a text may mean; every alternate title is searched. */
export function careersFound(given: unknown, count: unknown): Promise<string[][]> {
  return orInCell(async () => {
    const text = textGiven(given);
    const limit = countGiven(count, 10, 100);
    if (!text.trim())
      throw new BadArgument("text", text, "The text to search for is blank. Type a name or part of one.");
    await loadAllNames();
    const found = searchCareers(dataset(), text, limit);
    if (found.length === 0) {
      throw new NoFigure(`No career has a name like ${quoted(text)}. Try a shorter or more usual name.`);
    }
    return [HEADER, ...found.map(({ career, matched }) => [career.title, matched, career.occupation.code])];
  });
}
