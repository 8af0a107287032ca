import type { InsertRequest } from "./insert-comparison";

/** What a sheet was built from, so that it can be refreshed. Kept in the workbook, under `RECIPE_KEY`, as JSON. */
export interface Recipe {
  /** Of this form of recipe. */
  readonly form: 1;
  /** The version of the data set. */
  readonly data: string;
  readonly request: InsertRequest;
}

export const RECIPE_KEY = "CareerComparison";

/**
 * Queues the keeping of a recipe with its sheet. An Excel without properties of sheets keeps it in the workbook under
 * the sheet's name, and loses it when the sheet is renamed.
 */
export function keepRecipe(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
  recipe: Recipe,
): void {
  const text = JSON.stringify(recipe);
  if (sheetsHaveProperties()) sheet.customProperties.add(RECIPE_KEY, text);
  else context.workbook.settings.add(settingKey(name), text);
}

/** What is left of a recipe when its sheet is gone; `undefined` where recipes go with their sheets. */
export function strayRecipe(context: Excel.RequestContext, name: string): Excel.Setting | undefined {
  return sheetsHaveProperties() ? undefined : context.workbook.settings.getItemOrNullObject(settingKey(name));
}

function sheetsHaveProperties(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

function settingKey(name: string): string {
  return `${RECIPE_KEY}:${name}`;
}
