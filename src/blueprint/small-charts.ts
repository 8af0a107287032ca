import type { Comparison, PayHistory } from "../comparison/comparison";
import type { PayRange } from "../comparison/pay-range";
import type { Figure } from "../dataset/figure";
import { barFigures, endsOf } from "./bar-ends";
import type { Ends } from "./bar-ends";
import { chartTitle } from "./chart-blocks";
import { comparisonRow, frameOf } from "./frame";
import type { ChartName, Frame } from "./frame";

/** A chart that a comparison's sheet would have, by the figures that it draws, each list in the careers' order. */
export type SmallChart = {
  /** What it is called on the sheet. */
  readonly title: string;
} & (
  | {
      readonly name: "pay range";
      readonly ends: Ends;
      /** `undefined` for a career without a bar. */
      readonly ranges: readonly (PayRange | undefined)[];
    }
  | { readonly name: "growth"; readonly figures: readonly (Figure | undefined)[] }
  | { readonly name: "pay over time"; readonly history: PayHistory }
);

/** The charts that the comparison's sheet would have, in their order, to be drawn where there is no sheet. */
export function smallCharts(comparison: Comparison): readonly SmallChart[] {
  const frame = frameOf(comparison, "values", []);
  return frame.charts.map((name) => ({ title: chartTitle(frame, name), ...drawn(frame, name) }));
}

function drawn(frame: Frame, name: ChartName) {
  const { rows, history } = frame.comparison;
  switch (name) {
    case "pay range": {
      const ranges = barFigures(rows).map((bar) => (typeof bar === "string" ? undefined : bar));
      return { name, ends: endsOf(rows), ranges };
    }
    case "growth":
      return { name, figures: comparisonRow(frame, "growth").figures };
    case "pay over time":
      return { name, history: history ?? { years: [], figures: [] } };
  }
}
