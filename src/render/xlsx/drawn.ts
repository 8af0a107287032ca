import type { Area } from "../../blueprint/address";
import type { Cell } from "../../blueprint/blueprint";
import type { Look } from "./cell-style";

/** What a block leaves on a sheet. */
export interface Drawn {
  readonly cells?: readonly DrawnCell[];
  /** Cells that become one. */
  readonly merged?: Area;
  readonly chart?: DrawnChart;
}

/** A cell with its look; rows and columns count from 0. */
export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly look: Look;
}

export interface DrawnChart {
  readonly name: string;
  readonly area: Area;
  /** What it shows, for those who cannot see it. */
  readonly description: string;
  /** The chart as a part of the file. */
  readonly part: string;
}
