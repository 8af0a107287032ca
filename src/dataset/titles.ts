import type { Dataset } from "./dataset";
import type { Occupation } from "./figure";
import { atOnce } from "./long-work";
import type { LongWork } from "./long-work";
import { loadTitlesFile } from "./schema";

/** The many further titles that occupations go by, as the source prints them, in alphabetical order. */
export interface AlternateTitles {
  readonly titles: readonly string[];
  /** For each title, the occupations that it is a title of. */
  readonly occupations: readonly (readonly Occupation[])[];
}

/** The alternate titles, still to be read, from a file of their own that is fetched only when this is called. */
export async function loadTitles(data: Dataset): Promise<LongWork<AlternateTitles>> {
  const { default: content } = await import("./titles.json");
  return readTitles(data, content);
}

/** The alternate titles from the content of their file. Throws an Error with the path of what is wrong. */
export function parseTitles(data: Dataset, content: unknown): AlternateTitles {
  return atOnce(readTitles(data, content));
}

const OCCUPATIONS_A_STEP = 40;
const TITLES_A_STEP = 1000;

function* readTitles(data: Dataset, content: unknown): LongWork<AlternateTitles> {
  const { titles } = loadTitlesFile(content);
  const meant = new Map<string, Occupation[]>();
  const byLetter = new Map<string, string[]>();
  for (const [at, occupation] of data.occupations.entries()) {
    if (at % OCCUPATIONS_A_STEP === 0) yield;
    for (const title of titles[occupation.code]?.split("|") ?? []) {
      const occupations = meant.get(title);
      if (occupations !== undefined) occupations.push(occupation);
      else {
        meant.set(title, [occupation]);
        listed(byLetter, title.charAt(0)).push(title);
      }
    }
  }
  // To sort all of them at once takes longer than a step may.
  const sorted: string[] = [];
  for (const letter of [...byLetter.keys()].sort()) {
    const those = listed(byLetter, letter).sort();
    sorted.push(...those);
    if (those.length > TITLES_A_STEP) yield;
  }
  return { titles: sorted, occupations: sorted.map((title) => meant.get(title) ?? []) };
}

function listed(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
