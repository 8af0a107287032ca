import type { Area } from "./address";
import type { StyleName } from "./style";

/** A worksheet as plain data: what stands where. How it gets there is a renderer's business. */
export interface Blueprint {
  readonly name: string;
  readonly blocks: readonly Block[];
  /** In points, from the first column. */
  readonly columnWidths: readonly number[];
  /** In points; rows that are not named keep the height of their font. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rows that only formulas read, in rising order. */
  readonly hiddenRows: readonly number[];
  /** Rows at the top that stay in view. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly inputs: readonly Input[];
  readonly anchors: Anchors;
  /** The cells in which the reader asks the sheet something: they are read, and never written again. */
  readonly asked: readonly Area[];
  /** The cell that is selected when the sheet opens. */
  readonly opensAt: Area;
}

/** The rows and columns that hold cells, by names that last: the sheet may get rows, and be asked for them later. */
export interface Anchors {
  readonly rows: readonly Anchor[];
  readonly columns: readonly Anchor[];
}

/** Where a row or column stands; counts from 0. */
export interface Anchor {
  readonly id: string;
  readonly at: number;
}

export type Block = TextBlock | TableBlock | ChartBlock;

/** One text over the whole of its area, whose cells become one. */
export interface TextBlock {
  readonly kind: "text";
  readonly area: Area;
  readonly cell: Cell;
  readonly style: StyleName;
}

/** Cells in rows of equal length. */
export interface TableBlock {
  readonly kind: "table";
  readonly area: Area;
  readonly cells: readonly (readonly Cell[])[];
  /** Later ones are laid over earlier ones. */
  readonly styles: readonly { readonly area: Area; readonly style: StyleName }[];
}

/** A chart over the cells of a table: horizontal bars, or lines. */
export interface ChartBlock {
  readonly kind: "chart";
  readonly name: string;
  readonly area: Area;
  /**
   * The first row holds the categories, the first column the series' names; of lines the first column holds the
   * categories, the first row the names.
   */
  readonly data: Area;
  /** The cell that holds its title. */
  readonly title: Area;
  /** Stacked bars stand one series after the other; plain ones have one series in sight, and hidden ones over it. */
  readonly form: "stacked" | "plain" | "line";
  /** One for each row, or of lines each column, of data beside the categories. */
  readonly series: readonly ChartSeries[];
  /** Bars whose values are told by labels have no axis to read them from. */
  readonly valueAxis: boolean;
  /** Where the value axis begins; Excel decides where absent. */
  readonly minimum?: number;
  readonly numberFormat: string;
}

export interface ChartSeries {
  /** A hidden series only pushes the next ones along. */
  readonly color: string | "hidden";
  readonly valueLabels: boolean;
  /** Of a line: what tells it from the others besides its color. */
  readonly marker?: Marker;
  readonly dash?: Dash;
}

export type Marker = "Circle" | "Square" | "Diamond" | "Triangle";

export type Dash = "Continuous" | "Dash" | "Dot";

/** A number, a text, a formula, or nothing. A text stays a text whatever it begins with. */
export type Cell = number | string | Formula | undefined;

export interface Formula {
  /** Begins with "=". */
  readonly formula: string;
  /**
   * What it gives with the figures as they are now: known of text, whose room must be known, and of every formula on a
   * sheet of values, which may be read where nothing is calculated.
   */
  readonly shows?: number | string;
  /** Lines to keep for it at least, where it may be longer on another day. */
  readonly lines?: number;
}

/** Cells that the reader may change: what may go in, and what is said on entering and on refusing. */
export interface Input {
  readonly area: Area;
  readonly title: string;
  readonly message: string;
  readonly refusal: string;
  /** The only values that are taken; any text of up to 255 characters where absent. Together with commas at most 255 characters. */
  readonly choices?: readonly string[];
  /** Set where nothing follows from a change: any is warned of, none refused. */
  readonly locked?: true;
}

export interface PrintSetup {
  readonly area: Area;
  readonly orientation: "portrait" | "landscape";
  /** Shrunk until all of it fits one page; else only until it fits the width of a page. */
  readonly onePage: boolean;
  /** Repeated at the top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Rows that begin a page, in rising order, so that what belongs together is not cut in two. */
  readonly breaks: readonly number[];
  /** Printed at the foot of each page, beside the page's number. */
  readonly footer: string;
}

/** What stands for a number that there is none of: a chart leaves it out, and the cell says #N/A. */
export const NOT_AVAILABLE: Formula = { formula: "=NA()" };

export function isFormula(cell: Cell): cell is Formula {
  return typeof cell === "object";
}

/** A cell's text as it is now, as far as it is known. */
export function textOf(cell: Cell): string {
  return String((isFormula(cell) ? cell.shows : cell) ?? "");
}
