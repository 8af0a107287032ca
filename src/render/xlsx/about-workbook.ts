import type { Blueprint } from "../../blueprint/blueprint";
import { ARTICLES } from "../../comparison/article-table";
import type { ArticleId } from "../../comparison/article-table";
import type { Comparison } from "../../comparison/comparison";
import type { WorkbookProperties } from "./render";

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

/** What the file of a comparison is called where nobody says: the careers, and the place where it is not the nation. */
export function comparisonFileName({ names, place }: Comparison): string {
  const careers = names.join(" vs ");
  return place.code === "US" ? careers : `${careers} in ${place.code}`;
}

/** What the file of the tables of articles is called: as its only sheet. */
export function articleFileName(sheets: readonly ArticleOnSheet[]): string {
  const [only, ...others] = sheets;
  return only !== undefined && others.length === 0 ? only.blueprint.name : "Ready-made tables";
}
