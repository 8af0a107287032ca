import { COMBINED_OCCUPATIONS } from "./combined-occupations";
import { publishedNumber } from "./published";
import type { ValuesTable } from "./values";
import type { Row } from "../csv";

/** The last release in the classification of 2010; those after it mix, then have, that of 2018. */
const LAST_OF_2010 = 2018;

/** What "#" stands for, where the release is known to say so. */
const TOP_CODES: Readonly<Partial<Record<number, string>>> = { 2024: "239200+" };

/**
 * Median, mean and employment of an earlier release of the survey. A line is kept only if its code meant the very
 * same occupation then: by the crosswalk up to 2018, by the title after it. Nothing is chained.
 */
export function earlierWages(
  rows: readonly Row[],
  year: number,
  occupations: ReadonlyMap<string, string>,
  crosswalk: readonly Row[],
): ValuesTable {
  const unchanged = unchangedCodes(crosswalk);
  const same = ({ soc = "", title = "" }: Row["cells"]) => {
    const now = occupations.get(soc);
    if (now === undefined) return false;
    return year <= LAST_OF_2010 ? unchanged(soc) : plain(title) === plain(now);
  };
  // The copy of one release holds 0 where only hourly wages were published.
  const wage = (cell = "") => (cell === "0" ? "" : topOrPublished(cell, year));
  return {
    headers: ["occupation", "employment", "salary-median", "salary-mean"],
    rows: rows
      .filter(({ cells }) => cells.year === String(year) && same(cells))
      .map(({ cells }) => [
        cells.soc ?? "",
        publishedNumber(cells.employment ?? ""),
        wage(cells.median_annual),
        wage(cells.mean_annual),
      ])
      .filter(([, ...figures]) => figures.some((figure) => figure !== ""))
      .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
  };
}

function topOrPublished(cell: string, year: number): string {
  return cell === "#" ? (TOP_CODES[year] ?? "") : publishedNumber(cell);
}

/** Whether a code kept its whole content and took up nothing else; a combined one if all its parts did. */
function unchangedCodes(crosswalk: readonly Row[]): (code: string) => boolean {
  const parts = new Map<string, string[]>();
  for (const [part, combined] of Object.entries(COMBINED_OCCUPATIONS)) {
    parts.set(combined, [...(parts.get(combined) ?? []), part]);
  }
  const moved = new Set<string>();
  const listed = new Set<string>();
  for (const { cells } of crosswalk) {
    const { soc_2010: before = "", soc_2018: after = "" } = cells;
    listed.add(before);
    if (before !== after) moved.add(before).add(after);
  }
  const kept = (code: string) => listed.has(code) && !moved.has(code);
  return (code) => (parts.get(code) ?? [code]).every(kept);
}

function plain(title: string): string {
  return title.toLowerCase().replace(/[^a-z]/g, "");
}
