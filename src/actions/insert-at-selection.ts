import { area, areaAddress } from "../blueprint/address";
import { articleSheet } from "../blueprint/article-sheet";
import type { Blueprint } from "../blueprint/blueprint";
import { comparisonExcerpt } from "../blueprint/comparison-excerpt";
import { excerptOf } from "../blueprint/excerpt";
import { fitted } from "../blueprint/fitted";
import { moved } from "../blueprint/moved";
import { USUAL_WIDTH } from "../blueprint/relaid";
import { articleTable, loadArticleTable } from "../comparison/article-table";
import type { ArticleId } from "../comparison/article-table";
import { compare, loadComparison } from "../comparison/comparison";
import { notesOf } from "../comparison/notes";
import { dataset } from "../dataset/dataset";
import { renderPart } from "../render/office/render";
import { words } from "../words/words";
import { putBack } from "./cell-contents";
import { beginWriting, unlessCalledOff } from "./caller";
import type { Caller } from "./caller";
import { changeWorkbook } from "./change-workbook";
import { actionFailed } from "./failure";
import { inTurn } from "./in-turn";
import type { InsertRequest } from "./insert-comparison";
import { keepLastChoice } from "./last-choice";
import type { LastChoice } from "./last-choice";
import { readTarget } from "./target-area";
import type { Target } from "./target-area";

export type InsertedAtSelection =
  | {
      readonly kind: "inserted";
      /** Of the whole area: "B3:F31". */
      readonly address: string;
      readonly sheetName: string;
      /** What has to be said about the figures. */
      readonly notes: readonly string[];
    }
  | {
      readonly kind: "occupied";
      /** Of the whole area that would be written over. */
      readonly address: string;
      /** How many of its cells hold something. */
      readonly cells: number;
    };

/** Not the name of any sheet: an excerpt stands on a sheet whose name it need not know. */
const NAME = "Excerpt";

/**
 * Writes a comparison, or the table of an article, from the selected cell on: no charts, and nothing outside its area
 * but sizes. A column that holds nothing above or below the area is made as wide as the table needs; others keep their
 * width, and numbers in them are made smaller where they would not fit. Rows grow where wrapped texts need it. Nothing
 * is ever made narrower or lower. Takes two round trips; one more where Excel tables are in line with the area.
 *
 * @param overwrite whether cells of the area that hold something are written over; without it such cells are only
 *   counted, and nothing is written
 * @param choice is kept in the workbook along with what is written
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the cells are then as they were
 */
export function insertAtSelection(
  what: InsertRequest | { readonly article: ArticleId },
  overwrite: boolean,
  choice?: LastChoice,
  caller?: Caller,
): Promise<InsertedAtSelection> {
  return inTurn(async () => {
    try {
      return await insert(await excerptFor(what, caller), overwrite, choice, caller);
    } catch (error) {
      throw actionFailed(error);
    }
  });
}

interface Excerpt {
  readonly blueprint: Blueprint;
  readonly notes: readonly string[];
}

async function excerptFor(
  what: InsertRequest | { readonly article: ArticleId },
  caller: Caller | undefined,
): Promise<Excerpt> {
  const data = dataset();
  const { version, places } = data;
  if ("article" in what) {
    await unlessCalledOff(loadArticleTable(data), caller);
    const table = articleTable(data, what.article);
    return { blueprint: excerptOf(articleSheet(table, { name: NAME, version })), notes: [] };
  }
  await unlessCalledOff(loadComparison(data, what), caller);
  const comparison = compare(data, what);
  const options = { mode: what.mode, name: NAME, version, places: places.map(({ code }) => code) };
  return { blueprint: comparisonExcerpt(comparison, options), notes: notesOf(comparison, words.notes) };
}

async function insert(
  { blueprint, notes }: Excerpt,
  overwrite: boolean,
  choice: LastChoice | undefined,
  caller: Caller | undefined,
): Promise<InsertedAtSelection> {
  let begun: Target | undefined;
  const takeBack = async () => begun === undefined || (await restore(begun));
  try {
    return await changeWorkbook(async (context): Promise<InsertedAtSelection> => {
      const target = await unlessCalledOff(readTarget(context, blueprint), caller);
      const { sheetName } = target;
      const address = areaAddress(target.area);
      if (target.contents.filled > 0 && !overwrite)
        return { kind: "occupied", address, cells: target.contents.filled };
      beginWriting(caller);
      begun = target;
      queueInsertion(context, blueprint, target);
      if (choice) keepLastChoice(context, choice);
      await context.sync();
      return { kind: "inserted", address, sheetName, notes };
    }, takeBack);
  } catch (error) {
    if (begun === undefined) throw actionFailed(error);
    const address = areaAddress(begun.area);
    const isBack = await takeBack();
    throw actionFailed(
      error,
      isBack ? words.actions.cellsAsTheyWere(address) : words.actions.cellsNotBack(address),
    );
  }
}

function queueInsertion(context: Excel.RequestContext, blueprint: Blueprint, target: Target): void {
  const { row, column } = target.area;
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.getItem(target.sheetId);
  const cells = sheet.getRange(areaAddress(target.area));
  cells.unmerge();
  if (target.contents.filled > 0) cells.clear("Contents");
  cells.clear("Formats");
  const widths = widthsFor(blueprint, target);
  widths.forEach((width, at) => {
    if (width !== target.contents.widths[at]) cells.getColumn(at).format.columnWidth = width;
  });
  const { rowHeights, narrow } = fitted(blueprint, widths);
  for (const { row: at, height } of rowHeights) {
    if (height > (target.contents.heights[at] ?? 0)) cells.getRow(at).format.rowHeight = height;
  }
  renderPart(sheet, moved(blueprint, row, column));
  for (const each of narrow) {
    const there = area(row + each.row, column + each.column, each.rows, each.columns);
    sheet.getRange(areaAddress(there)).format.shrinkToFit = true;
  }
}

function widthsFor({ columnWidths }: Blueprint, { contents, freeColumns }: Target): readonly number[] {
  return columnWidths.map((wanted, at) => {
    const width = contents.widths[at] ?? USUAL_WIDTH;
    return freeColumns[at] ? Math.max(width, wanted) : width;
  });
}

/** Of a batch that fails, Excel keeps what came before. Gives whether the area could be put back. */
async function restore({ sheetId, area: here, contents }: Target): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      putBack(sheet, here, contents);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
