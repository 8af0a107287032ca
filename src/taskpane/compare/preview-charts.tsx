import { smallCharts } from "../../blueprint/small-charts";
import type { SmallChart } from "../../blueprint/small-charts";
import type { Comparison } from "../../comparison/comparison";
import { words } from "../../words/words";
import { GrowthBars } from "../charts/growth-bars";
import { PayLines } from "../charts/pay-lines";
import { PayRanges } from "../charts/pay-ranges";

interface Props {
  readonly comparison: Comparison;
}

/** The charts that the sheet would have, under the titles that they have there. */
export function PreviewCharts({ comparison }: Props) {
  const charts = smallCharts(comparison);
  if (charts.length === 0) return null;
  return (
    <section class="charts" aria-labelledby="charts-heading">
      <h3 id="charts-heading">{words.charts.heading}</h3>
      {charts.map((chart) => (
        <figure key={chart.name} class="picture">
          <figcaption class="picture-title" lang="en">
            {chart.title}
          </figcaption>
          <Drawn chart={chart} comparison={comparison} />
        </figure>
      ))}
    </section>
  );
}

function Drawn({ chart, comparison: { names } }: Props & { readonly chart: SmallChart }) {
  switch (chart.name) {
    case "pay range": {
      const ranges = names.map((name, index) => ({ name, range: chart.ranges[index] }));
      const isMore = chart.ranges.some((range) => range?.high.bound !== undefined);
      return (
        <>
          <PayRanges ranges={ranges} />
          <p class="hint">
            {words.charts.rangeMeans[chart.ends]} {isMore && words.charts.moreMeans}
          </p>
        </>
      );
    }
    case "growth": {
      const periods = chart.figures.flatMap((figure) =>
        figure ? [words.measures.period(figure.period)] : [],
      );
      return (
        <>
          <GrowthBars names={names} figures={chart.figures} />
          {periods.length > 0 && <p class="hint">{words.charts.growthMeans([...new Set(periods)])}</p>}
        </>
      );
    }
    case "pay over time":
      return (
        <>
          <PayLines history={chart.history} names={names} />
          <p class="hint">{words.charts.payOverTime(names, chart.history)}</p>
        </>
      );
  }
}
