import type { ChartBlock } from "../../blueprint/blueprint";
import { COLORS } from "../../blueprint/style";
import { outline, textProperties } from "./chart-text";
import { element, setting } from "./xml";

const CATEGORIES = 1;
const VALUES = 2;

/** The axes that the series of a chart are drawn along. */
export const AXIS_IDS: readonly string[] = [setting("c:axId", CATEGORIES), setting("c:axId", VALUES)];

export function axesOf(block: ChartBlock): readonly string[] {
  return [categoryAxis(block), valueAxis(block)];
}

function categoryAxis({ form }: ChartBlock): string {
  const bars = form !== "line";
  return element(
    "c:catAx",
    {},
    setting("c:axId", CATEGORIES),
    // Bars are drawn from the foot of a chart up; the table has the first one at its head.
    element("c:scaling", {}, setting("c:orientation", bars ? "maxMin" : "minMax")),
    setting("c:delete", 0),
    setting("c:axPos", bars ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: 1 }),
    setting("c:majorTickMark", "none"),
    setting("c:minorTickMark", "none"),
    // Beside the plot even where a bar reaches below zero.
    setting("c:tickLblPos", "low"),
    element("c:spPr", {}, outline(COLORS.rule)),
    textProperties({ size: 9, color: COLORS.ink }),
    setting("c:crossAx", VALUES),
    setting("c:crosses", "autoZero"),
    setting("c:auto", 1),
    setting("c:lblAlgn", "ctr"),
    setting("c:lblOffset", 100),
    setting("c:noMultiLvlLbl", 0),
  );
}

function valueAxis({ form, minimum, numberFormat, valueAxis: shown }: ChartBlock): string {
  const bars = form !== "line";
  return element(
    "c:valAx",
    {},
    setting("c:axId", VALUES),
    element(
      "c:scaling",
      {},
      setting("c:orientation", "minMax"),
      minimum === undefined ? undefined : setting("c:min", minimum),
    ),
    setting("c:delete", shown ? 0 : 1),
    setting("c:axPos", bars ? "t" : "l"),
    shown ? element("c:majorGridlines", {}, element("c:spPr", {}, outline(COLORS.rule))) : undefined,
    element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    setting("c:majorTickMark", "none"),
    setting("c:minorTickMark", "none"),
    // With the categories turned round, the high end of their axis is the foot of the chart.
    setting("c:tickLblPos", bars ? "high" : "nextTo"),
    element("c:spPr", {}, outline(undefined)),
    textProperties({ size: 9, color: COLORS.muted }),
    setting("c:crossAx", CATEGORIES),
    setting("c:crosses", "autoZero"),
    setting("c:crossBetween", "between"),
  );
}
