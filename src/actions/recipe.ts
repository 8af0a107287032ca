import type { Given } from "../blueprint/reconcile";
import type { ArticleId } from "../comparison/article-table";
import type { Change } from "./changes";
import type { FiguresThen } from "./figures-then";
import type { InsertRequest } from "./insert-comparison";

/** What a sheet was built from, so that it can be refreshed. Kept in the workbook, under `RECIPE_KEY`, as JSON. */
export interface Recipe extends Given {
  /** Of this form of recipe. */
  readonly form: typeof FORM;
  /** The version of the data set. */
  readonly data: string;
  readonly what: Built;
  /** The cells that the sheet's names refer to, in their order: ids of rows and of columns; "" for one that is gone. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** The names of the sheet's own charts. */
  readonly charts: readonly string[];
  /** What the last refresh changed. */
  readonly changes: readonly Change[];
  /** The ids of figures that were kept because the advisor had filled them in. */
  readonly kept: readonly string[];
}

export type Built =
  | {
      readonly kind: "comparison";
      readonly request: InsertRequest;
      /** The figures as they were when the sheet was last written. */
      readonly then: FiguresThen;
    }
  | { readonly kind: "article"; readonly article: ArticleId };

export const FORM = 2;
export const RECIPE_KEY = "CareerComparison";

/** The name on a sheet that says under which setting its recipe is kept, where sheets have no properties. */
const KEY_NAME = "CareerComparison.Recipe";

/**
 * Queues the keeping of the recipe of a new sheet. An Excel whose sheets have no properties keeps it in the workbook,
 * and the sheet has a hidden name that says where: names go along when a sheet is renamed, moved or copied.
 */
export function keepRecipe(context: Excel.RequestContext, sheet: Excel.Worksheet, recipe: Recipe): void {
  const text = JSON.stringify(recipe);
  if (sheetsHaveProperties()) {
    sheet.customProperties.add(RECIPE_KEY, text);
    return;
  }
  const key = newKey();
  sheet.names.add(KEY_NAME, keyFormula(key)).visible = false;
  context.workbook.settings.add(key, text);
}

/** Queues the keeping of another recipe, given as text, with a sheet that has one. */
export function replaceRecipe(context: Excel.RequestContext, sheet: Excel.Worksheet, text: string): void {
  if (sheetsHaveProperties()) {
    sheet.customProperties.add(RECIPE_KEY, text);
    return;
  }
  // Under a new key: a copy of the sheet shares the old one.
  const key = newKey();
  sheet.names.getItem(KEY_NAME).formula = keyFormula(key);
  context.workbook.settings.add(key, text);
}

function newKey(): string {
  return `${RECIPE_KEY}:${crypto.randomUUID()}`;
}

function keyFormula(key: string): string {
  return `="${key}"`;
}

/** Queues the removal of what a half-made sheet leaves in the workbook beside itself, once it has been asked for. */
export function removeRecipe(context: Excel.RequestContext, { key }: RecipeAsked): void {
  const left = key();
  if (left !== undefined) context.workbook.settings.getItem(left).delete();
}

/** What was asked of Excel to find a sheet's recipe; the text is there after the next sync. */
export interface RecipeAsked {
  /** The recipe as text; `undefined` where the sheet has none. */
  text(): string | undefined;
  /** The setting that it is kept under; `undefined` where the sheet itself keeps it. */
  key(): string | undefined;
}

export function askForRecipe(context: Excel.RequestContext, sheet: Excel.Worksheet): RecipeAsked {
  return sheetsHaveProperties() ? askSheet(sheet) : askSettings(context, sheet);
}

function askSheet(sheet: Excel.Worksheet): RecipeAsked {
  const property = sheet.customProperties.getItemOrNullObject(RECIPE_KEY);
  property.load("value");
  return { text: () => propertyText(property), key: () => undefined };
}

function propertyText(property: Excel.WorksheetCustomProperty): string | undefined {
  return property.isNullObject ? undefined : property.value;
}

function askSettings(context: Excel.RequestContext, sheet: Excel.Worksheet): RecipeAsked {
  const name = sheet.names.getItemOrNullObject(KEY_NAME);
  const { settings } = context.workbook;
  name.load("formula");
  settings.load("items/key,items/value");
  return {
    text: () => {
      const setting = settingOf(name, settings);
      return setting && String(setting.value);
    },
    key: () => settingOf(name, settings)?.key,
  };
}

function settingOf(name: Excel.NamedItem, { items }: Excel.SettingCollection): Excel.Setting | undefined {
  return name.isNullObject ? undefined : items.find(({ key }) => keyFormula(key) === name.formula);
}

function sheetsHaveProperties(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}
