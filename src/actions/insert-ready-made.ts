import { articleSheet } from "../blueprint/article-sheet";
import { freeName } from "../blueprint/sheet-name";
import { ARTICLES, articleTable, loadArticleTable } from "../comparison/article-table";
import type { ArticleId } from "../comparison/article-table";
import { dataset } from "../dataset/dataset";
import { addSheet } from "./add-sheet";
import { unlessCalledOff } from "./caller";
import type { Caller } from "./caller";
import { actionFailed } from "./failure";
import { inTurn } from "./in-turn";
import type { Inserted } from "./insert-comparison";
import { newRecipe } from "./new-recipe";
import { keepRecipe } from "./recipe";

/**
 * Adds a sheet with the table of an article and shows it. Takes two round trips; waits for what is at work. What has
 * to be said about the figures stands on the sheet, beside each of them.
 *
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the workbook is then as it was
 */
export function insertArticle(id: ArticleId, caller?: Caller): Promise<Inserted> {
  return inTurn(() => insert(id, caller));
}

async function insert(article: ArticleId, caller: Caller | undefined): Promise<Inserted> {
  try {
    const data = dataset();
    await unlessCalledOff(loadArticleTable(data), caller);
    const table = articleTable(data, article);
    const { version } = data;
    const wanted = ARTICLES.find(({ id }) => id === article)?.name ?? table.article.title;
    const sheetName = await addSheet({
      blueprint: (taken) => articleSheet(table, { name: freeName(wanted, taken), version }),
      keep: (context, sheet, blueprint) =>
        keepRecipe(context, sheet, newRecipe(blueprint, { kind: "article", article }, version)),
      caller,
    });
    return { sheetName, notes: [] };
  } catch (error) {
    throw actionFailed(error);
  }
}
