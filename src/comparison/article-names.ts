import { isOfficial } from "../dataset/figure";
import type { Occupation } from "../dataset/figure";
import type { ArticleRow } from "./article-table";

/** Careers by the names that an article gives them, and whose figures stand beside what it says of them. */
export interface NamedOccupation {
  readonly names: readonly string[];
  readonly occupation: Occupation;
}

/** The occupations that official figures are for, in the order of the rows. */
export function occupationsOf(rows: readonly ArticleRow[]): readonly NamedOccupation[] {
  const measured = ({ official }: ArticleRow) => official.map(({ figure }) => figure).filter(isOfficial);
  const all = rows.flatMap((row) => measured(row).map(({ measuredFor }) => measuredFor));
  const codes = [...new Set(all.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const occupation = all.find((each) => each.code === code);
    if (occupation === undefined) return [];
    const named = rows.filter((row) => measured(row).some(({ measuredFor }) => measuredFor.code === code));
    return [{ names: namesIn(named), occupation }];
  });
}

/** The names in rows, each once, though it be in the plural or in other capitals. */
export function namesIn(rows: readonly ArticleRow[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { fact } of rows) {
    const key = fact.named.toLowerCase().replace(/s$/, "");
    if (!names.has(key)) names.set(key, fact.named);
  }
  return [...names.values()];
}
