import type { Blueprint } from "../blueprint/blueprint";
import { comparisonSheet } from "../blueprint/comparison-sheet";
import { sheetName } from "../blueprint/sheet-name";
import { compare, loadComparison } from "../comparison/comparison";
import type { Comparison, ComparisonRequest } from "../comparison/comparison";
import { notesOf } from "../comparison/notes";
import { dataset } from "../dataset/dataset";
import { addSheet } from "./add-sheet";
import { unlessCalledOff } from "./caller";
import type { Caller } from "./caller";
import { actionFailed } from "./failure";
import { figuresThen } from "./figures-then";
import { inTurn } from "./in-turn";
import { keepLastChoice } from "./last-choice";
import type { LastChoice } from "./last-choice";
import { newRecipe } from "./new-recipe";
import { keepRecipe } from "./recipe";
import { words } from "../words/words";

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
 * @param choice is kept in the workbook along with the sheet
 * @throws CalledOff where it is called off in time, ActionFailed with a sentence; the workbook is then as it was
 */
export function insertComparison(
  request: InsertRequest,
  choice?: LastChoice,
  caller?: Caller,
): Promise<Inserted> {
  return inTurn(() => insert(request, choice, caller));
}

async function insert(request: InsertRequest, choice?: LastChoice, caller?: Caller): Promise<Inserted> {
  try {
    const data = dataset();
    await unlessCalledOff(loadComparison(data, request), caller);
    const comparison = compare(data, request);
    const then = figuresThen(comparison, comparison.names);
    const added = await addSheet({
      blueprint: (taken) => blueprintOf(comparison, request, sheetName(comparison.names, taken)),
      keep: (context, sheet, blueprint) =>
        keepRecipe(context, sheet, newRecipe(blueprint, { kind: "comparison", request, then }, data.version)),
      finish: (context) => choice && keepLastChoice(context, choice),
      caller,
    });
    return { sheetName: added, notes: notesOf(comparison, words.notes) };
  } catch (error) {
    throw actionFailed(error);
  }
}

function blueprintOf(comparison: Comparison, { mode }: InsertRequest, name: string): Blueprint {
  const { version, places } = dataset();
  return comparisonSheet(comparison, { mode, name, version, places: places.map(({ code }) => code) });
}
