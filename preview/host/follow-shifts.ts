import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/preset-sheets-core";
import { cellsAddress, parseCells, type Area } from "./address";
import { shiftArea, shiftIndex, type Shift } from "./area-shift";
import type { Book } from "./book";
import type { CellArea } from "./chart-model";
import type { Anchor, ChartState } from "./chart-state";
import { part } from "./kept";
import type { SheetState } from "./sheet-store";

const SHIFTS: Readonly<Record<string, { axis: Shift["axis"]; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: "row", sign: 1 },
  [InsertColMutation.id]: { axis: "column", sign: 1 },
  [RemoveRowMutation.id]: { axis: "row", sign: -1 },
  [RemoveColMutation.id]: { axis: "column", sign: -1 },
};

/** Moves what lies beside the cells along, when rows or columns come or go. */
export function followShifts(book: Book): void {
  book.api.onCommandExecuted(({ id, params }) => {
    const kind = SHIFTS[id];
    if (kind === undefined) return;
    const { subUnitId, range } = params as { subUnitId: string; range: IRange };
    const [start, end] =
      kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    move(book, subUnitId, { axis: kind.axis, at: start, count: kind.sign * (end - start + 1) });
  });
}

function move(book: Book, sheetId: string, shift: Shift): void {
  for (const chart of book.charts.on()) {
    if (chart.sheetId === sheetId) moveChart(chart, shift);
    moveSources(chart, sheetId, shift);
  }
  for (const table of book.tables.list(sheetId)) table.area = shiftArea(table.area, shift) ?? table.area;
  book.names.shift(sheetId, shift);
  const state = book.sheets.of(sheetId);
  movePrinted(state, shift);
  for (const rules of [state.validations, state.conditionalFormats, state.locks]) moveAll(rules, shift);
  book.charts.changed();
}

function moveChart(chart: ChartState, shift: Shift): void {
  const moved = (anchor: Anchor): Anchor => ({
    ...anchor,
    [shift.axis]: shiftIndex(anchor[shift.axis], shift),
  });
  chart.from = moved(chart.from);
  chart.to = moved(chart.to);
}

function moveSources(chart: ChartState, sheetId: string, shift: Shift): void {
  const moved = (area: CellArea | undefined) => (area?.sheetId === sheetId ? shiftArea(area, shift) : area);
  for (const series of chart.series) {
    series.values = moved(series.values);
    series.xValues = moved(series.xValues);
    if (typeof series.name !== "string") series.name = moved(series.name) ?? "";
  }
  const title = part(chart.memory, "title");
  title["formula"] = moved(title["formula"] as CellArea | undefined);
}

function movePrinted(state: SheetState, shift: Shift): void {
  const moved = (cells: string | undefined) => {
    const area = cells === undefined ? undefined : shiftArea(parseCells(cells), shift);
    return area === undefined ? undefined : cellsAddress(area);
  };
  state.printArea = moved(state.printArea);
  state.printTitleRows = moved(state.printTitleRows);
  state.printTitleColumns = moved(state.printTitleColumns);
}

function moveAll(rules: { readonly area: Area }[], shift: Shift): void {
  const moved = rules.flatMap((rule) => {
    const area = shiftArea(rule.area, shift);
    return area === undefined ? [] : [{ ...rule, area }];
  });
  rules.splice(0, rules.length, ...moved);
}
