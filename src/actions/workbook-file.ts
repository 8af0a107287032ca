import { safeFileName } from "../blueprint/file-name";
import { newArticleSheet, newComparisonSheet } from "../blueprint/new-sheet";
import type { ArticleId } from "../comparison/article-table";
import type { ComparisonRequest } from "../comparison/comparison";
import { dataset } from "../dataset/dataset";
import {
  articleFileName,
  articleProperties,
  comparisonFileName,
  comparisonProperties,
} from "../render/xlsx/about-workbook";
import { renderXlsx, XLSX_TYPE } from "../render/xlsx/render";

export interface WorkbookFile {
  /** With its ending. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * The workbook of a comparison, or of the table of an article: one sheet, of values. The script of this file is fetched
 * only when a workbook is asked for.
 *
 * @throws what `compare` throws, NotLoaded where data did not arrive
 */
export function workbookFile(
  what: ComparisonRequest | { readonly article: ArticleId },
  created: Date,
): Promise<WorkbookFile> {
  return "article" in what ? ofArticle(what.article, created) : ofComparison(what, created);
}

async function ofComparison(request: ComparisonRequest, created: Date): Promise<WorkbookFile> {
  const { comparison, blueprint } = await newComparisonSheet(request);
  const about = comparisonProperties(comparison, dataset().version, created);
  return named(comparisonFileName(comparison), await renderXlsx([blueprint], about));
}

async function ofArticle(id: ArticleId, created: Date): Promise<WorkbookFile> {
  const sheet = { id, ...(await newArticleSheet(id)) };
  const about = articleProperties([sheet], dataset().version, created);
  return named(articleFileName([sheet]), await renderXlsx([sheet.blueprint], about));
}

const named = (name: string, bytes: Uint8Array): WorkbookFile => ({
  name: `${safeFileName(name)}.xlsx`,
  type: XLSX_TYPE,
  bytes,
});
