import { dataset } from "../dataset/dataset";
import { BadArgument } from "../lookup/bad-argument";
import { loadAllNames, searchCareers } from "../lookup/lookup";
import { NothingPublished, orInCell } from "./in-cell";

const HEADER = ["Career", "Name that matched", "SOC code"];

/** A table of the careers that a text may mean; every alternate title is searched. */
export function careersFound(text: string, count: number | null | undefined): Promise<string[][]> {
  return orInCell(async () => {
    const limit = countFrom(count);
    if (!text.trim())
      throw new BadArgument("text", text, "The text to search for is blank. Type a name or part of one.");
    await loadAllNames();
    const found = searchCareers(dataset(), text, limit);
    if (found.length === 0) {
      throw new NothingPublished(
        `No career has a name like "${text.slice(0, 60)}". Try a shorter or more usual name.`,
      );
    }
    return [HEADER, ...found.map(({ career, matched }) => [career.title, matched, career.occupation.code])];
  });
}

function countFrom(count: number | null | undefined): number {
  if (!count) return 10;
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new BadArgument("count", String(count), `The count ${count} is not a whole number from 1 to 100.`);
}
