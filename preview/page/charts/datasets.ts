import type { ChartDataset, LegendItem } from "chart.js";
import type { ChartModel, SeriesModel } from "../../host/chart-model";
import { chartKind, isBar, isPie } from "./chart-kind";
import type { ChartKind } from "./chart-kind";
import { fillColor, isDrawn, lineDash, lineWidth, marker, markerRadius, seriesColor } from "./look";

/** A series as Chart.js draws it, with the series that it is. */
export type SeriesDataset = ChartDataset & {
  readonly series: SeriesModel;
  readonly kind: ChartKind;
  /** How the legend shows it. */
  readonly key: Partial<LegendItem>;
};

/** The series that have a number to show; as in Excel, a cell without one is no zero. */
export function seriesDatasets(chart: ChartModel): SeriesDataset[] {
  const drawn = chart.series.map((series, index) => ({ series, index, kind: chartKind(series.type) }));
  const filled = drawn.filter(({ series }) => series.numbers.some((number) => number !== undefined));
  const bars = filled.filter(({ kind }) => isBar(kind)).length;
  return filled.map(({ series, index, kind }) => ({
    series,
    kind,
    label: series.name,
    data: points(
      series,
      kind,
      filled.map((each) => each.series),
    ),
    ...look(series, kind, index, bars, chart),
  })) as SeriesDataset[];
}

function points(series: SeriesModel, kind: ChartKind, all: readonly SeriesModel[]): unknown[] {
  const numbers = series.numbers.map((number) => number ?? null);
  if (kind.shape === "scatter") {
    return numbers.map((y, index) => ({ x: Number(series.categories[index] ?? index + 1), y }));
  }
  if (!kind.whole) return numbers;
  return numbers.map((number, index) => {
    const total = all.reduce((sum, each) => sum + Math.abs(each.numbers[index] ?? 0), 0);
    return number === null || total === 0 ? null : number / total;
  });
}

function look(series: SeriesModel, kind: ChartKind, index: number, bars: number, chart: ChartModel): object {
  const color = seriesColor(index);
  if (isBar(kind)) return barLook(series, kind, color, bars);
  if (isPie(kind)) return sliceLook(series);
  return lineLook(series, kind, color, chart.displayBlanksAs);
}

function barLook(series: SeriesModel, kind: ChartKind, color: string, bars: number): object {
  const fill = fillColor(series.fill, color);
  const overlap = kind.stacked ? 1 : (series.overlap ?? -27) / 100;
  const gap = (series.gapWidth ?? (kind.stacked ? 150 : 219)) / 100;
  const span = kind.stacked ? 1 : bars - (bars - 1) * overlap;
  return {
    type: "bar",
    stack: kind.stacked ? "stack" : undefined,
    grouped: overlap < 1 || kind.stacked,
    backgroundColor: series.numbers.map((_, at) => fillColor(series.points.get(at)?.fill, fill)),
    borderColor: series.line.color ?? "transparent",
    borderWidth: series.line.color ? lineWidth(series.line, 0.75) : 0,
    key: { fillStyle: fill, lineWidth: 0, pointStyle: "rect" },
    categoryPercentage: span / (span + gap),
    barPercentage: kind.stacked ? 1 : Math.min(1, bars / span),
    order: 2,
  };
}

function sliceLook(series: SeriesModel): object {
  const color = (at: number) => fillColor(series.points.get(at)?.fill, seriesColor(at));
  return {
    type: "pie",
    backgroundColor: series.numbers.map((_, at) => color(at)),
    borderColor: "#FFFFFF",
    borderWidth: 1.5,
  };
}

function lineLook(series: SeriesModel, kind: ChartKind, themeColor: string, displayBlanksAs: string): object {
  const color = series.line.color ?? fillColor(series.fill === "none" ? undefined : series.fill, themeColor);
  const shape = marker(series, kind.markers);
  const background = series.markerBackgroundColor ?? color;
  return {
    type: kind.shape === "scatter" ? "scatter" : "line",
    fill: kind.shape === "area" ? (kind.stacked ? "-1" : "origin") : false,
    backgroundColor: kind.shape === "area" ? fillColor(series.fill, themeColor) : background,
    showLine: kind.lines && isDrawn(series.line),
    spanGaps: displayBlanksAs === "Interpolated",
    tension: series.smooth ? 0.4 : 0,
    borderColor: color,
    borderWidth: lineWidth(series.line, 2.25),
    borderDash: lineDash(series.line),
    key: {
      fillStyle: background,
      strokeStyle: color,
      lineDash: lineDash(series.line),
      lineWidth: kind.lines && isDrawn(series.line) ? 2 : 1,
      pointStyle: kind.lines && isDrawn(series.line) ? "line" : shape,
    },
    pointStyle: shape,
    pointRadius: shape === false ? 0 : markerRadius(series),
    pointBackgroundColor: background,
    pointBorderColor: series.markerForegroundColor ?? color,
    pointBorderWidth: 1,
    order: 1,
  };
}
