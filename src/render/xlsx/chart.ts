import type { Blueprint, ChartBlock } from "../../blueprint/blueprint";
import { textOf } from "../../blueprint/blueprint";
import { COLORS } from "../../blueprint/style";
import { AXIS_IDS, axesOf } from "./chart-axes";
import { chartData } from "./chart-data";
import type { ChartData } from "./chart-data";
import { seriesOf } from "./chart-series";
import { shapeProperties, textProperties } from "./chart-text";
import type { Drawn } from "./drawn";
import { element, setting } from "./xml";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** In percent of a bar's width. */
const GAP = 80;

/** Bars of a stack stand on one line; a hidden series takes no room beside the one in sight. */
const OVERLAP = 100;

type Plot = (series: readonly string[]) => string;

/** A form of chart without a plot does not compile. */
const PLOTS: Readonly<Record<ChartBlock["form"], Plot>> = {
  stacked: (series) => barPlot("stacked", series),
  plain: (series) => barPlot("clustered", series),
  line: linePlot,
};

export function drawChart(block: ChartBlock, blueprint: Blueprint): Drawn {
  return {
    chart: {
      name: block.name,
      area: block.area,
      description: descriptionOf(block, blueprint),
      part: chartPart(block, chartData(blueprint)),
    },
  };
}

function chartPart(block: ChartBlock, data: ChartData): string {
  const chart = element(
    "c:chart",
    {},
    element(
      "c:title",
      {},
      element("c:tx", {}, data.texts(block.title)),
      setting("c:overlay", 0),
      textProperties({ size: 12, color: COLORS.head, bold: true }),
    ),
    setting("c:autoTitleDeleted", 0),
    element(
      "c:plotArea",
      {},
      element("c:layout", {}),
      PLOTS[block.form](seriesOf(block, data)),
      ...axesOf(block),
    ),
    legend(block),
    setting("c:plotVisOnly", 1),
    // Excel draws a line on over cells that say #N/A; others draw it down to zero unless they are told.
    setting("c:dispBlanksAs", block.form === "line" ? "span" : "gap"),
  );
  const space = element(
    "c:chartSpace",
    NAMESPACES,
    setting("c:roundedCorners", 0),
    chart,
    shapeProperties("#FFFFFF", undefined),
    textProperties({ size: 10, color: COLORS.ink }),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${space}`;
}

function barPlot(grouping: string, series: readonly string[]): string {
  return element(
    "c:barChart",
    {},
    setting("c:barDir", "bar"),
    setting("c:grouping", grouping),
    setting("c:varyColors", 0),
    ...series,
    setting("c:gapWidth", GAP),
    setting("c:overlap", OVERLAP),
    ...AXIS_IDS,
  );
}

function linePlot(series: readonly string[]): string {
  return element(
    "c:lineChart",
    {},
    setting("c:grouping", "standard"),
    setting("c:varyColors", 0),
    ...series,
    setting("c:marker", 1),
    ...AXIS_IDS,
  );
}

/** Bars are named on their axis, or by the sentence below them. */
function legend({ form }: ChartBlock): string | undefined {
  if (form !== "line") return undefined;
  return element(
    "c:legend",
    {},
    setting("c:legendPos", "b"),
    setting("c:overlay", 0),
    textProperties({ size: 9, color: COLORS.ink }),
  );
}

/** Its title, and the sentence that stands right below it. */
function descriptionOf({ title, area }: ChartBlock, { blocks }: Blueprint): string {
  const texts = blocks.filter((block) => block.kind === "text");
  const named = texts.find((block) => block.area.row === title.row && block.area.column === title.column);
  const below = texts.find(
    (block) => block.area.row === area.row + area.rows && block.area.column === area.column,
  );
  return [named, below].flatMap((text) => (text === undefined ? [] : textOf(text.cell))).join(". ");
}
