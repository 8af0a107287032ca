import type { ChartConfiguration, ChartOptions } from "chart.js";
import type { ChartModel } from "../../host/chart-model";
import { scales } from "./axes";
import { chartKind } from "./chart-kind";
import type { ChartKind } from "./chart-kind";
import { dataLabels } from "./data-labels";
import { seriesDatasets } from "./datasets";
import type { SeriesDataset } from "./datasets";
import { legend } from "./legend";
import { font, textColor } from "./look";
import { wrapped } from "./wrapped";

const PADDING = 12;

/** A chart of the workbook as Chart.js draws it. `zoom` is 1 at 100 %. */
export function chartConfig(chart: ChartModel, zoom: number): ChartConfiguration {
  const kind = chartKind(chart.type);
  const datasets = seriesDatasets(chart);
  const categories = datasets[0]?.series.categories ?? [];
  return {
    type: baseType(kind),
    data: { labels: [...categories], datasets },
    plugins: [dataLabels(chart)],
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: window.devicePixelRatio * zoom,
      events: [],
      indexAxis: kind.shape === "bar" ? "y" : "x",
      layout: {
        padding: { left: PADDING, top: PADDING, bottom: PADDING, right: PADDING + labelRoom(datasets) },
      },
      scales: scales(chart, kind, categories),
      plugins: { title: title(chart), legend: legend(chart, datasets), tooltip: { enabled: false } },
    } as ChartOptions,
  };
}

function baseType({ shape }: ChartKind): "bar" | "line" | "scatter" | "pie" | "doughnut" {
  if (shape === "column" || shape === "bar") return "bar";
  return shape === "area" ? "line" : shape;
}

/** Labels past the end of a sideways bar or beside a point need room that the axis does not know of. */
function labelRoom(datasets: readonly SeriesDataset[]): number {
  const outside = ({ series, kind }: SeriesDataset) =>
    series.dataLabels !== undefined &&
    kind.shape === "bar" &&
    (series.dataLabels.position ?? "OutsideEnd") === "OutsideEnd";
  return datasets.some(outside) ? 36 : 0;
}

function title(chart: ChartModel): object {
  const { visible, text, font: own } = chart.title;
  const lettering = font(14, own, chart.font);
  return {
    display: visible && !!text,
    text: wrapped(text ?? "", chart.position.width - 2 * PADDING, lettering),
    color: textColor(own, chart.font),
    font: { ...lettering, lineHeight: 1.2 },
    padding: { top: 0, bottom: PADDING },
  };
}
