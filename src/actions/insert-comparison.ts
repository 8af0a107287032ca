import { areaAddress } from "../blueprint/address";
import { comparisonSheet } from "../blueprint/comparison-sheet";
import { sheetName } from "../blueprint/sheet-name";
import { compare, loadComparison } from "../comparison/comparison";
import type { Comparison, ComparisonRequest } from "../comparison/comparison";
import { dataset } from "../dataset/dataset";
import { render } from "../render/office/render";
import { ActionFailed } from "./action-failed";
import { actionFailed, PROTECTED_STRUCTURE } from "./failure";
import { keepRecipe, strayRecipe } from "./recipe";

export interface InsertRequest extends ComparisonRequest {
  /** Figures that follow the sheet's names and place, or figures that stay as they are. */
  readonly mode: "live" | "values";
}

export interface Inserted {
  readonly sheetName: string;
  /** What has to be said about the figures. */
  readonly notes: readonly string[];
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Adds a sheet that compares careers and shows it. Takes two round trips whatever the size; a request made while
 * another one is at work waits for it, since both need a free name.
 *
 * @throws ActionFailed with a sentence; the workbook is then as it was
 */
export function insertComparison(request: InsertRequest): Promise<Inserted> {
  const turn = last.then(() => insert(request));
  last = turn.catch(() => undefined);
  return turn;
}

async function insert(request: InsertRequest): Promise<Inserted> {
  try {
    const data = dataset();
    await loadComparison(data, request);
    const comparison = compare(data, request);
    return { sheetName: await addSheet(comparison, request), notes: comparison.notes };
  } catch (error) {
    throw actionFailed(error);
  }
}

async function addSheet(comparison: Comparison, request: InsertRequest): Promise<string> {
  let added: string | undefined;
  let ids: readonly string[] = [];
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const before = await readWorkbook(context);
      ids = before.ids;
      added = sheetName(comparison.names, before.names);
      queueSheet(context, comparison, request, added);
      await context.sync();
    });
  } catch (error) {
    const left = added !== undefined && !nameWasTaken(error) && !(await removeHalf(added, ids));
    throw actionFailed(error, left ? added : undefined);
  }
  if (added === undefined) throw new Error("Excel ran no batch.");
  return added;
}

async function readWorkbook(context: Excel.RequestContext) {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/id");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new ActionFailed(PROTECTED_STRUCTURE);
  return { names: worksheets.items.map(({ name }) => name), ids: worksheets.items.map(({ id }) => id) };
}

function queueSheet(
  context: Excel.RequestContext,
  comparison: Comparison,
  request: InsertRequest,
  name: string,
): void {
  const { version, places } = dataset();
  const { mode } = request;
  const blueprint = comparisonSheet(comparison, {
    mode,
    name,
    version,
    places: places.map(({ code }) => code),
  });
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.add(name);
  keepRecipe(context, sheet, name, { form: 1, data: version, request });
  render(sheet, blueprint);
  // Last, so that a batch that fails leaves the reader where they were.
  sheet.activate();
  sheet.getRange(areaAddress(blueprint.opensAt)).select();
}

/** Someone else may have added a sheet of this name since the names were read: that one is theirs. */
function nameWasTaken(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === Excel.ErrorCodes.itemAlreadyExists;
}

/**
 * Of a batch that fails, Excel keeps what came before. Takes the sheet and its recipe out again, but never one that was there before
 * the batch. Gives whether that went well.
 */
async function removeHalf(name: string, before: readonly string[]): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load("id");
      const recipe = strayRecipe(context, name)?.load("key");
      await context.sync();
      if (!sheet.isNullObject && before.includes(sheet.id)) return;
      if (!sheet.isNullObject) sheet.delete();
      if (recipe?.isNullObject === false) recipe.delete();
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}
