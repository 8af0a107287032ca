import type { Blueprint } from "../../blueprint/blueprint";
import { MOST_LETTERS } from "../../blueprint/file-name";
import { ARTICLES } from "../../comparison/article-table";
import type { ArticleId } from "../../comparison/article-table";
import type { Comparison } from "../../comparison/comparison";
import type { WorkbookProperties } from "./render";

/** Two of them have room in the name of a file, with what stands around them. */
const LONGEST_CAREER = 40;

/** A sheet with the table of an article. */
export interface ArticleOnSheet {
  readonly id: ArticleId;
  readonly finding: string;
  readonly blueprint: Blueprint;
}

/** What the workbook of a comparison says of itself. */
export function comparisonProperties(
  { finding, names, place }: Comparison,
  version: string,
  created: Date,
): WorkbookProperties {
  return {
    title: names.join(" vs. "),
    subject: "Career comparison",
    description: `${finding}. Place: ${place.name}. Career Comparison, data set ${version}.`,
    keywords: [...names, place.name],
    created,
  };
}

/** What the workbook with the tables of articles says of itself. */
export function articleProperties(
  sheets: readonly ArticleOnSheet[],
  version: string,
  created: Date,
): WorkbookProperties {
  const findings = sheets.map(({ finding }) => `${finding}.`).join(" ");
  const careers = sheets.flatMap(({ id }) => ARTICLES.find((article) => article.id === id)?.careers ?? []);
  return {
    title: articleFileName(sheets),
    subject: "What articles say, beside the newest official figures",
    description: `${findings} Career Comparison, data set ${version}.`,
    keywords: [...new Set(careers)],
    created,
  };
}

/**
 * What the file of a comparison is called where nobody says: the careers, as many as have room, and the place where it
 * is not the nation.
 */
export function comparisonFileName({ names, place }: Pick<Comparison, "names" | "place">): string {
  const where = place.code === "US" ? "" : ` in ${place.code}`;
  for (let shown = names.length; shown >= 2; shown -= 1) {
    const name = named(names.slice(0, shown), names.length - shown) + where;
    if (name.length <= MOST_LETTERS) return name;
  }
  const short = names.slice(0, 2).map(shortened);
  return named(short, names.length - short.length) + where;
}

function named(careers: readonly string[], others: number): string {
  return `${careers.join(" vs ")}${others === 0 ? "" : ` and ${others} more`}`;
}

/** Cut between words. */
function shortened(career: string): string {
  if (career.length <= LONGEST_CAREER) return career;
  return `${career.slice(0, LONGEST_CAREER).replace(/[\s,]+\S*$/, "")}…`;
}

/** What the file of the tables of articles is called: as its only sheet. */
export function articleFileName(sheets: readonly ArticleOnSheet[]): string {
  const [only, ...others] = sheets;
  return only !== undefined && others.length === 0 ? only.blueprint.name : "Ready-made tables";
}
