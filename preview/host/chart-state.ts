import type { CellArea } from "./chart-model";
import type { Memory } from "./kept";

/** A place in a cell: pixels right of and below its top left corner. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly below: number;
}

/** Properties stand under Excel's names in the memories. */
export interface SeriesState {
  readonly id: string;
  /** Plain text, or the cell that has it. */
  name: string | CellArea;
  values: CellArea | undefined;
  xValues: CellArea | undefined;
  readonly memory: Memory;
}

export interface ChartState {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: string;
  /** Charts move and grow with the cells below them. */
  from: Anchor;
  to: Anchor;
  series: SeriesState[];
  readonly memory: Memory;
}

/** What an axis is kept under in a chart's memory of its axes. */
export const axisKey = (type: "Category" | "Value", group: "Primary" | "Secondary") =>
  group === "Primary" ? type : `${group}${type}`;
