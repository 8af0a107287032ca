import { LIVE_HINTS } from "../blueprint/live-hints";
import type { Place, SheetCells } from "../blueprint/reconcile";
import { callsAddIn, contentAt } from "../blueprint/reconcile";
import type { PlacedCell } from "../render/office/cells";
import type { SheetState } from "./sheet-state";

/** What a sheet holds and shows. */
type Shown = Pick<SheetState, "cells" | "values">;

/** Every cell whose formula calls a function of the add-in, whoever wrote it. */
export function addInFormulas({ cells }: Pick<SheetState, "cells">): readonly Place[] {
  return placesIn(cells).filter((place) => callsAddIn(contentAt(cells, place)));
}

/** What a cell shows. */
export function valueAt({ cells, values }: Shown, { row, column }: Place): unknown {
  return values[row - cells.row]?.[column - cells.column] ?? "";
}

/** The values in place of the formulas that call the add-in, and of the cells that these spill over. */
export function asValues(state: SheetState, formulas: readonly Place[]): readonly PlacedCell[] {
  const places = new Map(formulas.flatMap((at) => spilledOver(state, at)).map((at) => [keyOf(at), at]));
  return [...places.values()].map((place) => ({ ...place, cell: constant(valueAt(state, place)) }));
}

/** The formulas that Excel has lost sight of, to be entered again. */
export function asEntered(state: SheetState, formulas: readonly Place[]): readonly PlacedCell[] {
  return formulas.map((place) => ({
    ...place,
    cell: { formula: String(contentAt(state.cells, place)).replace(/_xldudf_CAREER_/gi, "CAREER.") },
  }));
}

export function isLost(state: Shown, place: Place): boolean {
  return valueAt(state, place) === "#NAME?" || /_xldudf_/i.test(String(contentAt(state.cells, place)));
}

/** The cell and those that its formula fills beside and below it: they show something, and hold nothing of their own. */
function spilledOver(state: SheetState, from: Place): readonly Place[] {
  let [rows, columns] = [1, 1];
  const formula = contentAt(state.cells, from);
  const fills = (place: Place) => {
    const content = contentAt(state.cells, place);
    return (content === "" || content === formula) && valueAt(state, place) !== "";
  };
  const rowFills = (row: number) => range(columns).some((right) => fills(at(from, row, right)));
  const columnFills = (column: number) => range(rows).some((down) => fills(at(from, down, column)));
  for (;;) {
    if (columnFills(columns)) columns += 1;
    else if (rowFills(rows)) rows += 1;
    else break;
  }
  const all = range(rows).flatMap((down) => range(columns).map((right) => at(from, down, right)));
  return all.filter((place) => keyOf(place) === keyOf(from) || fills(place));
}

/** The single cells that formulas are over, by their addresses: "B3", "C5". */
export function referredCells(state: Shown, formulas: readonly Place[]): readonly string[] {
  const addresses = formulas.flatMap((place) => {
    const bare = String(contentAt(state.cells, place)).replace(/"[^"]*"/g, "");
    return [...bare.matchAll(/(?<![!:\w.])\$?([A-Z]{1,3})\$?(\d{1,7})(?![\w.(:!])/g)].map(
      ([, column, row]) => `${column}${row}`,
    );
  });
  return [...new Set(addresses)];
}

/** Sentences without what they say of live figures, for a sheet that has none any more. */
export function withoutLiveHints(state: SheetState): readonly PlacedCell[] {
  return placesIn(state.cells).flatMap((place): readonly PlacedCell[] => {
    const text = String(valueAt(state, place));
    const hint = LIVE_HINTS.find((each) => text.endsWith(each));
    return hint === undefined ? [] : [{ ...place, cell: text.slice(0, -hint.length) }];
  });
}

/** An error stays one, by a formula that needs no add-in. */
function constant(value: unknown): PlacedCell["cell"] {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return { formula: value ? "=TRUE" : "=FALSE" };
  const text = String(value);
  return /^#(N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|CALC!|SPILL!)$/.test(text)
    ? { formula: "=NA()" }
    : text;
}

function placesIn({ row, column, contents }: SheetCells): readonly Place[] {
  return contents.flatMap((line, down) =>
    line.map((_, right) => ({ row: row + down, column: column + right })),
  );
}

function at({ row, column }: Place, down: number, right: number): Place {
  return { row: row + down, column: column + right };
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function keyOf({ row, column }: Place): string {
  return `${row},${column}`;
}
