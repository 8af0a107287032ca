import { chartPosition } from "./chart-anchor";
import type {
  AxisModel,
  CellArea,
  ChartModel,
  ChartTitleModel,
  DataLabelsModel,
  FillModel,
  FontModel,
  LineModel,
  PointModel,
  SeriesModel,
} from "./chart-model";
import { axisKey, type ChartState, type SeriesState } from "./chart-state";
import type { Book } from "./book";
import { absoluteReference } from "./cell-reference";
import { part, type Memory } from "./kept";
import { readCell } from "./range-cells";

/** The chart as plain data, with what its cells hold now. */
export function chartModel(book: Book, chart: ChartState): ChartModel {
  const { memory } = chart;
  const format = part(memory, "format");
  const legend = part(memory, "legend");
  const axes = part(memory, "axes");
  return {
    id: chart.id,
    sheetId: chart.sheetId,
    name: chart.name,
    type: chart.type,
    title: titleModel(book, part(memory, "title"), chartTitleText(book, chart)),
    series: chart.series.map((series) => seriesModel(book, chart, series)),
    position: chartPosition(book.sheet(chart.sheetId), chart),
    legend: {
      visible: legend["visible"] !== false,
      position: text(legend["position"]) ?? "Bottom",
      overlay: legend["overlay"] === true,
      font: font(legend),
    },
    categoryAxis: axisModel(book, part(axes, axisKey("Category", "Primary")), false),
    valueAxis: axisModel(book, part(axes, axisKey("Value", "Primary")), true),
    fill: fill(format),
    border: line(format, "border"),
    plotFill: fill(part(part(memory, "plotArea"), "format")),
    font: (format["font"] ?? {}) as FontModel,
    displayBlanksAs: text(memory["displayBlanksAs"]) ?? "NotPlotted",
    plotVisibleOnly: memory["plotVisibleOnly"] !== false,
  };
}

/** What the title shows: its text, its formula's cell, or the only series' name. */
export function chartTitleText(book: Book, chart: ChartState): string | undefined {
  const title = part(chart.memory, "title");
  const only = chart.series.length === 1 ? chart.series[0] : undefined;
  return titleText(book, title) ?? (only === undefined ? undefined : seriesName(book, only) || undefined);
}

/** What a title shows; `undefined` where nobody set it. */
export function titleText(book: Book, title: Memory): string | undefined {
  const cell = title["formula"] as CellArea | undefined;
  return cell === undefined ? text(title["text"]) : (cellText(book, cell) ?? "");
}

const cellText = (book: Book, cell: CellArea): string | undefined =>
  cells(book, cell, ({ text: shown }) => shown)[0];

/** The formula that a title was given, as it stands after cells moved. */
export function titleFormula(book: Book, title: Memory): string | undefined {
  const cell = title["formula"] as CellArea | undefined;
  const known = cell !== undefined && book.findSheet(cell.sheetId) !== undefined;
  return known ? `=${absoluteReference(book, cell)}` : undefined;
}

export function seriesName(book: Book, series: SeriesState): string {
  return typeof series.name === "string" ? series.name : (cellText(book, series.name) ?? "");
}

export function seriesNumbers(book: Book, { values }: SeriesState): (number | undefined)[] {
  return cells(book, values, (cell) => (typeof cell.value === "number" ? cell.value : undefined));
}

function cells<Value>(
  book: Book,
  area: CellArea | undefined,
  pick: Parameters<typeof readCell<Value>>[1],
): Value[] {
  if (area === undefined || book.findSheet(area.sheetId) === undefined) return [];
  return readCell({ book, sheetId: area.sheetId, area }, pick).flat();
}

function titleModel(book: Book, title: Memory, shown = titleText(book, title)): ChartTitleModel {
  return {
    visible: title["visible"] !== false && shown !== undefined,
    text: shown,
    formula: titleFormula(book, title),
    overlay: title["overlay"] === true,
    font: font(title),
  };
}

function seriesModel(book: Book, chart: ChartState, series: SeriesState): SeriesModel {
  const { memory } = series;
  const format = part(memory, "format");
  return {
    name: seriesName(book, series),
    type: text(memory["chartType"]) ?? chart.type,
    axisGroup: text(memory["axisGroup"]) ?? "Primary",
    values: series.values,
    xValues: series.xValues,
    numbers: seriesNumbers(book, series),
    categories: cells(book, series.xValues, (cell) => cell.text),
    fill: fill(format),
    line: line(format, "line"),
    gapWidth: number(memory["gapWidth"]),
    overlap: number(memory["overlap"]),
    smooth: memory["smooth"] === true,
    markerStyle: text(memory["markerStyle"]),
    markerSize: number(memory["markerSize"]),
    markerForegroundColor: text(memory["markerForegroundColor"]),
    markerBackgroundColor: text(memory["markerBackgroundColor"]),
    dataLabels: labels(chart, series),
    points: pointModels(memory),
  };
}

function labels(chart: ChartState, { memory }: SeriesState): DataLabelsModel | undefined {
  if (memory["hasDataLabels"] !== true) return undefined;
  const own = { ...part(chart.memory, "dataLabels"), ...part(memory, "dataLabels") };
  return {
    showValue: own["showValue"] !== false,
    showSeriesName: own["showSeriesName"] === true,
    showCategoryName: own["showCategoryName"] === true,
    showPercentage: own["showPercentage"] === true,
    position: text(own["position"]),
    numberFormat: text(own["numberFormat"]),
    font: font(own),
  };
}

function pointModels(memory: Memory): Map<number, PointModel> {
  const points = Object.entries(part(memory, "points")) as [string, Memory][];
  return new Map(
    points.map(([index, point]) => {
      const format = part(point, "format");
      const hasDataLabel = typeof point["hasDataLabel"] === "boolean" ? point["hasDataLabel"] : undefined;
      return [Number(index), { fill: fill(format), line: line(format, "border"), hasDataLabel }];
    }),
  );
}

function axisModel(book: Book, axis: Memory, gridlinesAtFirst: boolean): AxisModel {
  const major = part(axis, "majorGridlines");
  return {
    visible: axis["visible"] !== false,
    title: titleModel(book, part(axis, "title")),
    minimum: number(axis["minimum"]),
    maximum: number(axis["maximum"]),
    majorUnit: number(axis["majorUnit"]),
    minorUnit: number(axis["minorUnit"]),
    numberFormat: text(axis["numberFormat"]),
    reversePlotOrder: axis["reversePlotOrder"] === true,
    tickLabelPosition: text(axis["tickLabelPosition"]) ?? "NextToAxis",
    majorGridlines: (major["visible"] ?? gridlinesAtFirst) === true,
    minorGridlines: part(axis, "minorGridlines")["visible"] === true,
    gridlineFormat: line(part(major, "format"), "line"),
    line: line(part(axis, "format"), "line"),
    font: font(axis),
  };
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

const number = (value: unknown) => (typeof value === "number" ? value : undefined);

const font = (memory: Memory): FontModel => part(part(memory, "format"), "font");

const line = (format: Memory, name: "line" | "border"): LineModel => part(format, name);

function fill(format: Memory): FillModel | undefined {
  const color = text(part(format, "fill")["color"]);
  if (color === undefined) return undefined;
  return color === "none" ? "none" : { color };
}
