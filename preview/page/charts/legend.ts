import type { LegendItem } from "chart.js";
import type { ChartModel } from "../../host/chart-model";
import { isBar, isPie } from "./chart-kind";
import type { SeriesDataset } from "./datasets";
import { font, textColor } from "./look";

const PLACES: Readonly<Record<string, string>> = {
  Top: "top",
  Left: "left",
  Right: "right",
  Bottom: "bottom",
  Corner: "right",
};

const SQUARE = 8;
const LINE = 20;

/** Chart.js's options for the legend. */
export function legend(
  { legend: model, font: chartFont }: ChartModel,
  datasets: readonly SeriesDataset[],
): object {
  const color = textColor(model.font, chartFont);
  const pie = datasets.some(({ kind }) => isPie(kind));
  return {
    display: model.visible,
    position: PLACES[model.position] ?? "bottom",
    labels: {
      color,
      font: font(9, model.font, chartFont),
      boxWidth: SQUARE,
      boxHeight: SQUARE,
      padding: 12,
      usePointStyle: true,
      // A line is told by its length, a bar by a small square.
      pointStyleWidth: pie || datasets.every(({ kind }) => isBar(kind)) ? SQUARE : LINE,
      ...(pie ? {} : { generateLabels: () => keys(datasets, color) }),
    },
  };
}

/** In the order of the series; Chart.js would put them in the order of drawing. */
function keys(datasets: readonly SeriesDataset[], fontColor: string): LegendItem[] {
  return datasets.map(({ label, key }, datasetIndex) => {
    return { text: label ?? "", datasetIndex, hidden: false, fontColor, ...key };
  });
}
