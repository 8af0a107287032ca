import { ARTICLES, articleTable, loadArticleTable } from "../comparison/article-table";
import type { ArticleId } from "../comparison/article-table";
import { compare, loadComparison } from "../comparison/comparison";
import type { Comparison, ComparisonRequest } from "../comparison/comparison";
import { dataset } from "../dataset/dataset";
import { articleSheet } from "./article-sheet";
import type { Blueprint } from "./blueprint";
import { comparisonSheet } from "./comparison-sheet";
import { freeName, sheetName } from "./sheet-name";

/**
 * A new sheet of values for a request, and what stands on it.
 *
 * @param taken the names of the sheets that it will stand beside
 * @throws UnknownName, AmbiguousName or BadArgument as `compare` does, NotLoaded where data did not arrive
 */
export async function newComparisonSheet(
  request: ComparisonRequest,
  taken: readonly string[] = [],
): Promise<{ readonly comparison: Comparison; readonly blueprint: Blueprint }> {
  const data = dataset();
  await loadComparison(data, request);
  const comparison = compare(data, request);
  const name = sheetName(comparison.names, taken);
  const places = data.places.map(({ code }) => code);
  const blueprint = comparisonSheet(comparison, { mode: "values", name, version: data.version, places });
  return { comparison, blueprint };
}

/** A new sheet with the table of an article, and the sentence that it finds. Throws NotLoaded as above. */
export async function newArticleSheet(
  id: ArticleId,
  taken: readonly string[] = [],
): Promise<{ readonly finding: string; readonly blueprint: Blueprint }> {
  const data = dataset();
  await loadArticleTable(data);
  const table = articleTable(data, id);
  const wanted = ARTICLES.find((article) => article.id === id)?.name ?? table.article.title;
  const blueprint = articleSheet(table, { name: freeName(wanted, taken), version: data.version });
  return { finding: table.finding, blueprint };
}
