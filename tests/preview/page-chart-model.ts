import type { AxisModel, ChartModel, DataLabelsModel, SeriesModel } from "../../preview/host/chart-model";

const TITLE = { visible: false, text: undefined, formula: undefined, overlay: false, font: {} };

export const AXIS: AxisModel = {
  visible: true,
  title: TITLE,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  minorUnit: undefined,
  numberFormat: undefined,
  reversePlotOrder: false,
  tickLabelPosition: "NextToAxis",
  majorGridlines: false,
  minorGridlines: false,
  gridlineFormat: {},
  line: {},
  font: {},
};

export const LABELS: DataLabelsModel = {
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
  position: undefined,
  numberFormat: undefined,
  font: {},
};

/** A series over three careers; `undefined` is a cell without a number. */
export function seriesModel(
  name: string,
  numbers: readonly (number | undefined)[],
  more: Partial<SeriesModel> = {},
): SeriesModel {
  return {
    name,
    type: "ColumnClustered",
    axisGroup: "Primary",
    values: undefined,
    xValues: undefined,
    numbers,
    categories: ["Medical assistant", "Medical coder", "Medical biller"],
    fill: undefined,
    line: {},
    gapWidth: undefined,
    overlap: undefined,
    smooth: false,
    markerStyle: undefined,
    markerSize: undefined,
    markerForegroundColor: undefined,
    markerBackgroundColor: undefined,
    dataLabels: undefined,
    points: new Map(),
    ...more,
  };
}

export function chartModel(
  type: string,
  series: readonly SeriesModel[],
  more: Partial<ChartModel> = {},
): ChartModel {
  return {
    id: "chart",
    sheetId: "sheet1",
    name: "Chart 1",
    type,
    title: TITLE,
    series: series.map((each) => ({ ...each, type: each.type === "ColumnClustered" ? type : each.type })),
    position: { left: 0, top: 0, width: 480, height: 260 },
    legend: { visible: false, position: "Bottom", overlay: false, font: {} },
    categoryAxis: AXIS,
    valueAxis: AXIS,
    fill: undefined,
    border: {},
    plotFill: undefined,
    font: {},
    displayBlanksAs: "NotPlotted",
    plotVisibleOnly: true,
    ...more,
  };
}
