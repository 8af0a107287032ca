import type { Blueprint } from "../blueprint/blueprint";
import { comparisonSheet } from "../blueprint/comparison-sheet";
import { sheetName } from "../blueprint/sheet-name";
import { compare, loadComparison } from "../comparison/comparison";
import type { Comparison, ComparisonRequest } from "../comparison/comparison";
import { dataset } from "../dataset/dataset";
import { addSheet } from "./add-sheet";
import { actionFailed } from "./failure";
import { figuresThen } from "./figures-then";
import { inTurn } from "./in-turn";
import { newRecipe } from "./new-recipe";
import { keepRecipe } from "./recipe";

export interface InsertRequest extends ComparisonRequest {
  /** Figures that follow the sheet's names and place, or figures that stay as they are. */
  readonly mode: "live" | "values";
}

export interface Inserted {
  readonly sheetName: string;
  /** What has to be said about the figures. */
  readonly notes: readonly string[];
}

/**
 * Adds a sheet that compares careers and shows it. Takes two round trips whatever the size; a request made while
 * another one is at work waits for it, since both need a free name.
 *
 * @throws ActionFailed with a sentence; the workbook is then as it was
 */
export function insertComparison(request: InsertRequest): Promise<Inserted> {
  return inTurn(() => insert(request));
}

async function insert(request: InsertRequest): Promise<Inserted> {
  try {
    const data = dataset();
    await loadComparison(data, request);
    const comparison = compare(data, request);
    const then = figuresThen(comparison, comparison.names);
    const added = await addSheet({
      blueprint: (taken) => blueprintOf(comparison, request, sheetName(comparison.names, taken)),
      keep: (context, sheet, blueprint) =>
        keepRecipe(context, sheet, newRecipe(blueprint, { kind: "comparison", request, then }, data.version)),
    });
    return { sheetName: added, notes: comparison.notes };
  } catch (error) {
    throw actionFailed(error);
  }
}

function blueprintOf(comparison: Comparison, { mode }: InsertRequest, name: string): Blueprint {
  const { version, places } = dataset();
  return comparisonSheet(comparison, { mode, name, version, places: places.map(({ code }) => code) });
}
