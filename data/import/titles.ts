import { COMBINED_OCCUPATIONS } from "./combined-occupations";
import type { Row } from "../csv";

/**
 * The further titles of the occupations, sorted by occupation and title. `occupations` are official titles by
 * code; titles of anything else, such as military occupations, are left out.
 */
export function alternateTitles(
  rows: readonly Row[],
  occupations: ReadonlyMap<string, string>,
): readonly (readonly [occupation: string, title: string])[] {
  const titles = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    const code = (cells.onetsoc ?? "").slice(0, 7);
    const occupation = COMBINED_OCCUPATIONS[code] ?? code;
    const official = occupations.get(occupation);
    if (official === undefined) continue;
    const known = titles.get(occupation) ?? new Set<string>();
    titles.set(occupation, known);
    for (const title of titlesIn(cells)) if (title !== official) known.add(title);
  }
  return [...titles]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, known]) => [...known].sort().map((title) => [code, title] as const));
}

/** Titles that people report to have, as rows of the list of alternate titles: `CEO (Chief Executive Officer)`. */
export function reportedTitles(rows: readonly Row[]): readonly Row[] {
  return rows.map(({ line, cells }) => {
    const { onetsoc = "", reported_title: title = "" } = cells;
    const [, full = title, short = ""] = /^(.+) \((.+)\)$/.exec(title) ?? [];
    return { line, cells: { onetsoc, occupation_title: full, alternate_title: full, short_title: short } };
  });
}

/** `Certified Medical Assistant (CMA)`, whose short title is `CMA`, is two titles; people type one or the other. */
function titlesIn(cells: Row["cells"]): readonly string[] {
  const { occupation_title: own = "", alternate_title: full = "", short_title: short = "" } = cells;
  const parts = /^(.+) \((.+)\)$/.exec(full);
  if (short === "" || parts === null) return [own, full, short].filter((title) => title !== "");
  return [own, parts[1] ?? "", parts[2] ?? "", short];
}
