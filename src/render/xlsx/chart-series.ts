import type { ChartBlock, ChartSeries, Dash, Marker } from "../../blueprint/blueprint";
import { COLORS } from "../../blueprint/style";
import { partsOf } from "./chart-data";
import type { ChartData } from "./chart-data";
import { outline, shapeProperties, solidFill, textProperties } from "./chart-text";
import { element, setting } from "./xml";

const MARKERS: Readonly<Record<Marker, string>> = {
  Circle: "circle",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
};

const DASHES: Readonly<Record<Dash, string>> = { Continuous: "solid", Dash: "dash", Dot: "sysDot" };

/** Where the value of a bar stands. Stacked bars have no end outside, and Excel takes a file for broken that says so. */
const LABEL_POSITIONS = { plain: "outEnd", stacked: "inEnd" } as const;

/** In points. */
const LINE_WIDTH = 2;
const EMU_OF_A_POINT = 12_700;
const MARKER_SIZE = 7;

export function seriesOf(block: ChartBlock, data: ChartData): readonly string[] {
  const parts = partsOf(block);
  return block.series.map((series, at) => {
    const place = parts.series[at];
    if (place === undefined) throw new Error(`The chart "${block.name}" has no series ${at + 1}.`);
    const { form } = block;
    return element(
      "c:ser",
      {},
      setting("c:idx", at),
      setting("c:order", at),
      element("c:tx", {}, data.texts(place.name)),
      ...(form === "line" ? lineLook(series) : barLook(series, form, block.numberFormat)),
      element("c:cat", {}, data.categories(parts.categories)),
      element("c:val", {}, data.numbers(place.values, block.numberFormat)),
      form === "line" ? setting("c:smooth", 0) : undefined,
    );
  });
}

function lineLook({ color, marker, dash }: ChartSeries): readonly string[] {
  const seen = color === "hidden" ? undefined : color;
  const line = element(
    "a:ln",
    { w: LINE_WIDTH * EMU_OF_A_POINT, cap: "rnd" },
    seen === undefined ? element("a:noFill", {}) : solidFill(seen),
    dash && setting("a:prstDash", DASHES[dash]),
    element("a:round", {}),
  );
  const symbol = setting("c:symbol", marker && seen !== undefined ? MARKERS[marker] : "none");
  return [
    element("c:spPr", {}, line),
    element("c:marker", {}, symbol, setting("c:size", MARKER_SIZE), shapeProperties(seen, seen)),
  ];
}

function barLook(
  { color, valueLabels }: ChartSeries,
  form: Exclude<ChartBlock["form"], "line">,
  numberFormat: string,
): readonly (string | undefined)[] {
  const fill = color === "hidden" ? undefined : color;
  return [
    element("c:spPr", {}, fill === undefined ? element("a:noFill", {}) : solidFill(fill), outline(undefined)),
    setting("c:invertIfNegative", 0),
    valueLabels ? labels(LABEL_POSITIONS[form], numberFormat) : undefined,
  ];
}

function labels(position: string, numberFormat: string): string {
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    shapeProperties(undefined, undefined),
    textProperties({ size: 9, color: COLORS.ink }),
    setting("c:dLblPos", position),
    ...[
      "c:showLegendKey",
      "c:showVal",
      "c:showCatName",
      "c:showSerName",
      "c:showPercent",
      "c:showBubbleSize",
    ].map((part) => setting(part, part === "c:showVal" ? 1 : 0)),
  );
}
