/** A rectangle of cells on one sheet; rows and columns count from 0. */
export interface CellArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Pixels at 100 % zoom from the top left corner of cell A1. */
export interface ChartPosition {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface FontModel {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly underline?: string;
}

/** `undefined` leaves the choice to the drawer; "none" says that nothing is drawn. */
export interface LineModel {
  readonly color?: string;
  /** An `Excel.ChartLineStyle`: "Continuous", "Dash", "None" … */
  readonly lineStyle?: string;
  /** Points. */
  readonly weight?: number;
}

export type FillModel = { readonly color: string } | "none";

export interface ChartTitleModel {
  readonly visible: boolean;
  /** Formatted text; a formula's is worked out anew on every read. `undefined` where nobody set one. */
  readonly text: string | undefined;
  /** As given to `setFormula`, "=Sheet1!$A$1". */
  readonly formula: string | undefined;
  readonly overlay: boolean;
  readonly font: FontModel;
}

export interface AxisModel {
  readonly visible: boolean;
  readonly title: ChartTitleModel;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly majorUnit: number | undefined;
  readonly minorUnit: number | undefined;
  readonly numberFormat: string | undefined;
  readonly reversePlotOrder: boolean;
  /** An `Excel.ChartAxisTickLabelPosition`. */
  readonly tickLabelPosition: string;
  readonly majorGridlines: boolean;
  readonly minorGridlines: boolean;
  readonly gridlineFormat: LineModel;
  readonly line: LineModel;
  readonly font: FontModel;
}

export interface DataLabelsModel {
  readonly showValue: boolean;
  readonly showSeriesName: boolean;
  readonly showCategoryName: boolean;
  readonly showPercentage: boolean;
  /** An `Excel.ChartDataLabelPosition`. */
  readonly position: string | undefined;
  readonly numberFormat: string | undefined;
  readonly font: FontModel;
}

export interface PointModel {
  readonly fill: FillModel | undefined;
  readonly line: LineModel;
  readonly hasDataLabel: boolean | undefined;
}

export interface SeriesModel {
  readonly name: string;
  /** An `Excel.ChartType`; a series may differ from its chart. */
  readonly type: string;
  /** "Primary" or "Secondary". */
  readonly axisGroup: string;
  readonly values: CellArea | undefined;
  readonly xValues: CellArea | undefined;
  /** The cells' numbers now; `undefined` for a cell that is blank, text or an error. */
  readonly numbers: readonly (number | undefined)[];
  /** The category cells' formatted text now. */
  readonly categories: readonly string[];
  readonly fill: FillModel | undefined;
  readonly line: LineModel;
  readonly gapWidth: number | undefined;
  readonly overlap: number | undefined;
  readonly smooth: boolean;
  /** An `Excel.ChartMarkerStyle`. */
  readonly markerStyle: string | undefined;
  /** Points. */
  readonly markerSize: number | undefined;
  readonly markerForegroundColor: string | undefined;
  readonly markerBackgroundColor: string | undefined;
  readonly dataLabels: DataLabelsModel | undefined;
  /** By the point's index from 0; only points that were formatted. */
  readonly points: ReadonlyMap<number, PointModel>;
}

export interface ChartModel {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  /** An `Excel.ChartType`: "ColumnClustered", "BarStacked", "Line" … */
  readonly type: string;
  readonly title: ChartTitleModel;
  readonly series: readonly SeriesModel[];
  readonly position: ChartPosition;
  readonly legend: {
    readonly visible: boolean;
    /** An `Excel.ChartLegendPosition`. */
    readonly position: string;
    readonly overlay: boolean;
    readonly font: FontModel;
  };
  readonly categoryAxis: AxisModel;
  readonly valueAxis: AxisModel;
  readonly fill: FillModel | undefined;
  readonly border: LineModel;
  readonly plotFill: FillModel | undefined;
  readonly font: FontModel;
  /** "NotPlotted", "Zero" or "Interpolated". */
  readonly displayBlanksAs: string;
  readonly plotVisibleOnly: boolean;
}

/** The charts of the workbook, in the order in which they were added. */
export interface ChartStore {
  /** Every chart as it stands now: texts, numbers and positions are read from the cells at the call. */
  list(): readonly ChartModel[];
  /** Calls back after a chart, or anything that a chart shows, may have changed. Returns the way to stop it. */
  onChange(callback: () => void): () => void;
}
