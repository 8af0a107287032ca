import type { ScaleOptionsByType } from "chart.js";
import type { AxisModel, ChartModel } from "../../host/chart-model";
import { isPie } from "./chart-kind";
import type { ChartKind } from "./chart-kind";
import { font, isDrawn, LINE_COLOR, lineWidth, textColor } from "./look";
import { numberText } from "./number-text";
import { wrapped } from "./wrapped";

export type Scales = Record<string, Partial<ScaleOptionsByType> | object>;

/** The chart's two axes. Those of a bar chart change places: its categories run up the side. */
export function scales(chart: ChartModel, kind: ChartKind, categories: readonly string[]): Scales {
  if (isPie(kind)) return {};
  const sideways = kind.shape === "bar";
  const category =
    kind.shape === "scatter"
      ? valueScale(chart, chart.categoryAxis, kind, false)
      : categoryScale(chart, kind, categories, sideways);
  const value = valueScale(chart, chart.valueAxis, kind, sideways);
  return sideways ? { x: value, y: category } : { x: category, y: value };
}

function categoryScale(
  chart: ChartModel,
  kind: ChartKind,
  categories: readonly string[],
  sideways: boolean,
): object {
  const axis = chart.categoryAxis;
  const lettering = font(9, axis.font, chart.font);
  const { width } = chart.position;
  // Chart.js gives what stands beside the plot half of the width, and a legend there its share of it.
  const beside = chart.legend.visible && /^(Left|Right|Corner)$/.test(chart.legend.position) ? 0.2 : 0.36;
  const room = sideways ? width * beside : (width * 0.8) / Math.max(1, categories.length);
  return {
    ...commonScale(chart, axis),
    type: "category",
    stacked: kind.stacked,
    offset: true,
    // Excel counts a bar chart's categories from the bottom up.
    reverse: axis.reversePlotOrder !== sideways,
    border: {
      display: isDrawn(axis.line),
      color: axis.line.color ?? LINE_COLOR,
      width: lineWidth(axis.line, 0.75),
    },
    ticks: {
      ...commonTicks(chart, axis),
      autoSkip: categories.length > 24,
      maxRotation: 0,
      callback: (_: unknown, index: number) => wrapped(categories[index] ?? "", room, lettering),
    },
  };
}

function valueScale(chart: ChartModel, axis: AxisModel, kind: ChartKind, sideways: boolean): object {
  return {
    ...commonScale(chart, axis),
    type: "linear",
    stacked: kind.stacked,
    reverse: axis.reversePlotOrder,
    beginAtZero: beginsAtZero(chart, kind),
    grace: kind.stacked ? 0 : "5%",
    ...(sideways
      ? { position: isAtFarSide(chart, axis) ? "top" : "bottom" }
      : { position: isAtFarSide(chart, axis) ? "right" : "left" }),
    ...(axis.minimum === undefined ? {} : { min: axis.minimum }),
    ...(axis.maximum === undefined ? (kind.whole ? { max: 1 } : {}) : { max: axis.maximum }),
    border: {
      display: axis.line.color !== undefined && isDrawn(axis.line),
      color: axis.line.color ?? LINE_COLOR,
    },
    ticks: {
      ...commonTicks(chart, axis),
      maxRotation: 0,
      ...(axis.majorUnit === undefined ? { maxTicksLimit: sideways ? 6 : 8 } : { stepSize: axis.majorUnit }),
      callback: (value: number) => numberText(value, axis.numberFormat ?? (kind.whole ? "0%" : undefined)),
    },
  };
}

/**
 * Excel's rule for an axis without a minimum: it leaves zero out where the numbers differ by no more than a sixth of
 * the greatest (Microsoft's article 214075, "How Chart Axis Limits Are Determined").
 */
function beginsAtZero({ series }: ChartModel, kind: ChartKind): boolean {
  const rows = series.map(({ numbers }) => numbers);
  const ends = kind.stacked ? rows.map((_, at) => totals(rows.slice(0, at + 1))) : rows;
  const numbers = ends.flat().filter((number) => number !== undefined);
  const sizes = numbers.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const oneSided = numbers.every((number) => number > 0) || numbers.every((number) => number < 0);
  return !oneSided || least === most || most - least > most / 6;
}

/** Where the last of some stacked bars end. */
function totals(rows: readonly (readonly (number | undefined)[])[]): readonly (number | undefined)[] {
  const last = rows.at(-1) ?? [];
  return last.map((number, at) => number && rows.reduce((total, row) => total + (row[at] ?? 0), 0));
}

/** The value axis stands at the first category, so it goes with it when the categories are turned round. */
function isAtFarSide(chart: ChartModel, axis: AxisModel): boolean {
  return chart.categoryAxis.reversePlotOrder !== (axis.tickLabelPosition === "High");
}

function commonScale(chart: ChartModel, axis: AxisModel): object {
  const { title } = axis;
  return {
    // A hidden axis keeps its gridlines.
    display: axis.visible || axis.majorGridlines,
    grid: {
      display: axis.majorGridlines && isDrawn(axis.gridlineFormat),
      color: axis.gridlineFormat.color ?? LINE_COLOR,
      lineWidth: lineWidth(axis.gridlineFormat, 0.75),
      drawTicks: false,
    },
    title: {
      display: title.visible && !!title.text,
      text: title.text ?? "",
      color: textColor(title.font, chart.font),
      font: font(10, title.font, chart.font),
    },
  };
}

function commonTicks(chart: ChartModel, axis: AxisModel): object {
  return {
    display: axis.visible && axis.tickLabelPosition !== "None",
    color: textColor(axis.font, chart.font),
    font: font(9, axis.font, chart.font),
    padding: 6,
  };
}
