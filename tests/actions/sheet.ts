import { RECIPE_KEY } from "../../src/actions/recipe";
import type { Recipe } from "../../src/actions/recipe";

/** What tests do to a sheet, and read from it, through office.js as any other add-in or person could. */

export function onSheet<Result>(
  name: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result> | Result,
): Promise<Result> {
  return Excel.run(async (context) => {
    const result = await act(context.workbook.worksheets.getItem(name), context);
    await context.sync();
    return result;
  });
}

export function read<Read = unknown>(
  name: string,
  address: string,
  what: "values" | "text" | "formulas" | "numberFormat" = "values",
): Promise<Read[][]> {
  return onSheet(name, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(what);
    await context.sync();
    return range[what] as Read[][];
  });
}

export function write(name: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  return onSheet(name, (sheet) => {
    for (const [address, content] of Object.entries(cells)) sheet.getRange(address).values = [[content]];
  });
}

/** Every formula and constant on the sheet, by its address. */
export async function contents(name: string): Promise<Readonly<Record<string, unknown>>> {
  const rows = await read(name, "A1:Z120", "formulas");
  const cells = rows.flatMap((row, down) =>
    row.map((content, right) => [`${String.fromCharCode(65 + right)}${down + 1}`, content] as const),
  );
  return Object.fromEntries(cells.filter(([, content]) => content !== ""));
}

export function recipeOf(name: string): Promise<Recipe> {
  return onSheet(name, async (sheet, context) => {
    const property = sheet.customProperties.getItem(RECIPE_KEY);
    property.load("value");
    await context.sync();
    return JSON.parse(property.value) as Recipe;
  });
}

export function setRecipe(name: string, recipe: unknown): Promise<void> {
  const text = typeof recipe === "string" ? recipe : JSON.stringify(recipe);
  return onSheet(name, (sheet) => {
    sheet.customProperties.add(RECIPE_KEY, text);
  });
}

/** The row of a label in the first column, from 1. */
export async function rowOf(name: string, label: string): Promise<number> {
  const labels = await read<string>(name, "A1:A120");
  const row = labels.findIndex(([text]) => text === label);
  if (row < 0) throw new Error(`No row is labelled "${label}".`);
  return row + 1;
}
