import { dataset } from "../dataset/dataset";
import { words } from "../words/words";
import { ActionFailed } from "./action-failed";
import { addInFormulas, isLost } from "./add-in-formulas";
import type { Change } from "./changes";
import { actionFailed } from "./failure";
import type { InsertRequest } from "./insert-comparison";
import { askForRecipe } from "./recipe";
import type { Built, Recipe } from "./recipe";
import { loadRecipe } from "./recipe-schema";
import type { SheetState } from "./sheet-state";

/** What the pane can say of the sheet that the reader is looking at. */
export type SheetDescription = {
  readonly sheetName: string;
  /** Formulas that call the add-in, whoever wrote them, and those of them that show #NAME?. */
  readonly formulas: number;
  readonly broken: number;
} & (
  | { readonly kind: "none" }
  | { readonly kind: "unreadable"; readonly sentence: string }
  | {
      readonly kind: Built["kind"];
      /** The careers and the place, by their names in the data set; what the table of an article is called. */
      readonly builtFrom: string;
      readonly mode: InsertRequest["mode"];
      /** The version of the data set whose figures it shows. */
      readonly data: string;
      /** Whether that is the one at hand. */
      readonly newest: boolean;
      readonly lastChanges: readonly Change[];
    }
);

/** @throws ActionFailed with a sentence where Excel does not answer */
export async function describeSheet(): Promise<SheetDescription> {
  try {
    return described(await Excel.run({ delayForCellEdit: true }, lookAtSheet));
  } catch (error) {
    throw actionFailed(error);
  }
}

/** More cells than any sheet of ours has: others are not read through for the sake of a description. */
const MOST_CELLS = 20_000;

type Seen = Pick<SheetState, "name" | "recipe" | "cells" | "values">;

async function lookAtSheet(context: Excel.RequestContext): Promise<Seen> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const recipe = askForRecipe(context, sheet);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("cellCount,rowIndex,columnIndex");
  await context.sync();
  const seen = { name: sheet.name, recipe: recipe.text() };
  // Excel counts beyond 2,147,483,647 cells as -1.
  if (used.isNullObject || used.cellCount < 0 || used.cellCount > MOST_CELLS) {
    return { ...seen, cells: { row: 0, column: 0, contents: [] }, values: [] };
  }
  used.load("formulas,values");
  await context.sync();
  const { rowIndex: row, columnIndex: column, formulas, values } = used;
  return { ...seen, cells: { row, column, contents: formulas as unknown[][] }, values };
}

function described(state: Seen): SheetDescription {
  const formulas = addInFormulas(state);
  const sheet = {
    sheetName: state.name,
    formulas: formulas.length,
    broken: formulas.filter((place) => isLost(state, place)).length,
  };
  if (state.recipe === undefined) return { ...sheet, kind: "none" };
  try {
    return { ...sheet, ...told(loadRecipe(state.recipe)) };
  } catch (error) {
    if (error instanceof ActionFailed) return { ...sheet, kind: "unreadable", sentence: error.message };
    throw error;
  }
}

function told({ what, data, changes }: Recipe) {
  return {
    kind: what.kind,
    builtFrom: what.kind === "article" ? words.measures.article(what.article).name : careersAndPlace(what),
    mode: what.kind === "article" ? ("values" as const) : what.request.mode,
    data,
    newest: data === dataset().version,
    lastChanges: changes,
  };
}

function careersAndPlace({ then }: Extract<Built, { kind: "comparison" }>): string {
  const names = then.careers.map(({ title }) => title);
  const place = dataset().places.find(({ code }) => code === then.place)?.name ?? then.place;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}; ${place}.`;
}
