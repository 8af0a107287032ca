import type { ArcElement, BarElement, Chart, Element, Plugin, PointElement } from "chart.js";
import type { ChartModel, DataLabelsModel, SeriesModel } from "../../host/chart-model";
import { isBar, isPie } from "./chart-kind";
import type { ChartKind } from "./chart-kind";
import type { SeriesDataset } from "./datasets";
import { font, textColor } from "./look";
import { numberText } from "./number-text";

const GAP = 4;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly baseline: CanvasTextBaseline;
}

/** Writes the labels of the series' points, where Excel puts them. */
export function dataLabels(chart: ChartModel): Plugin {
  return {
    id: "data-labels",
    afterDatasetsDraw: (drawn) => {
      drawn.data.datasets.forEach((dataset, index) =>
        labelSeries(drawn, index, dataset as SeriesDataset, chart),
      );
    },
  };
}

function labelSeries(drawn: Chart, index: number, { series, kind }: SeriesDataset, chart: ChartModel): void {
  const labels = series.dataLabels;
  drawn.getDatasetMeta(index).data.forEach((element, at) => {
    if (!labels || series.points.get(at)?.hasDataLabel === false) return;
    const text = labelText(series, labels, at, chart);
    if (text === undefined) return;
    const negative = (series.numbers[at] ?? 0) < 0;
    write(drawn.ctx, text, labelPlace(element, kind, labels.position, negative), labels, chart);
  });
}

function labelPlace(
  element: Element,
  kind: ChartKind,
  position: string | undefined,
  negative: boolean,
): Place {
  if (isBar(kind)) {
    const outside = kind.stacked ? "Center" : "OutsideEnd";
    return barPlace(element as BarElement, position ?? outside, kind.shape === "bar", negative);
  }
  if (isPie(kind)) {
    const { x, y } = (element as ArcElement).tooltipPosition(true) as { x: number; y: number };
    return { x, y, align: "center", baseline: "middle" };
  }
  return pointPlace(element as PointElement, position ?? "Right");
}

function labelText(
  series: SeriesModel,
  labels: DataLabelsModel,
  at: number,
  chart: ChartModel,
): string | undefined {
  const number = series.numbers[at];
  if (number === undefined) return undefined;
  const total = series.numbers.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  const parts = [
    labels.showSeriesName ? series.name : undefined,
    labels.showCategoryName ? series.categories[at] : undefined,
    labels.showValue ? numberText(number, labels.numberFormat ?? chart.valueAxis.numberFormat) : undefined,
    labels.showPercentage ? numberText(number / total, "0%") : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join("; ") : undefined;
}

function barPlace(bar: BarElement, position: string, sideways: boolean, negative: boolean): Place {
  const { x, y, base } = bar.getProps(["x", "y", "base"], true) as { x: number; y: number; base: number };
  const [end, start] = sideways ? [x, base] : [y, base];
  // Canvas pixels grow to the right and downwards, values to the right and upwards.
  const outward = (negative ? -1 : 1) * (sideways ? 1 : -1);
  const along: Record<string, readonly [number, number]> = {
    OutsideEnd: [end + outward * GAP, outward],
    InsideEnd: [end - outward * GAP, -outward],
    InsideBase: [start + outward * GAP, outward],
    Center: [(end + start) / 2, 0],
  };
  const [at, direction] = along[position] ?? along["OutsideEnd"]!;
  if (sideways)
    return {
      x: at,
      y,
      align: ["right", "center", "left"][direction + 1] as CanvasTextAlign,
      baseline: "middle",
    };
  return {
    x,
    y: at,
    align: "center",
    baseline: ["bottom", "middle", "top"][direction + 1] as CanvasTextBaseline,
  };
}

function pointPlace(point: PointElement, position: string): Place {
  const { x, y } = point.getProps(["x", "y"], true) as { x: number; y: number };
  const away = GAP + ((point.options as { radius?: number }).radius ?? 0);
  const places: Record<string, Place> = {
    Top: { x, y: y - away, align: "center", baseline: "bottom" },
    Bottom: { x, y: y + away, align: "center", baseline: "top" },
    Left: { x: x - away, y, align: "right", baseline: "middle" },
    Right: { x: x + away, y, align: "left", baseline: "middle" },
    Center: { x, y, align: "center", baseline: "middle" },
  };
  return places[position] ?? places["Right"]!;
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  place: Place,
  labels: DataLabelsModel,
  chart: ChartModel,
): void {
  const { family, size, weight, style } = font(9, labels.font, chart.font);
  context.save();
  context.font = `${style} ${weight} ${size}px ${family}`;
  context.fillStyle = textColor(labels.font, { color: "#404040" });
  context.textAlign = place.align;
  context.textBaseline = place.baseline;
  context.fillText(text, place.x, place.y);
  context.restore();
}
