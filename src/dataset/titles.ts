import type { Dataset } from "./dataset";
import type { Occupation } from "./figure";
import { loadTitlesFile } from "./schema";

/** The many further titles that occupations go by, as the source prints them, in alphabetical order. */
export interface AlternateTitles {
  readonly titles: readonly string[];
  /** For each title, the occupations that it is a title of. */
  readonly occupations: readonly (readonly Occupation[])[];
}

/** The alternate titles, from a file of their own that is fetched only when this is called. */
export async function loadTitles(data: Dataset): Promise<AlternateTitles> {
  const { default: content } = await import("./titles.json");
  return parseTitles(data, content);
}

/** The alternate titles from the content of their file. Throws an Error with the path of what is wrong. */
export function parseTitles(data: Dataset, content: unknown): AlternateTitles {
  const { titles } = loadTitlesFile(content);
  const meant = new Map<string, Occupation[]>();
  for (const occupation of data.occupations) {
    for (const title of titles[occupation.code]?.split("|") ?? []) {
      const occupations = meant.get(title);
      if (occupations === undefined) meant.set(title, [occupation]);
      else occupations.push(occupation);
    }
  }
  const sorted = [...meant.keys()].sort();
  return { titles: sorted, occupations: sorted.map((title) => meant.get(title) ?? []) };
}
