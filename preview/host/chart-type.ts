import { invalidArgument } from "./host-error";

const BARS = /^(Column|Bar)(Clustered|Stacked|Stacked100)$/;
const LINES = /^Line(Markers)?(Stacked|Stacked100)?$/;
const OTHERS =
  /^(Area|AreaStacked|AreaStacked100|Pie|Doughnut|XYScatter\w*|Radar\w*|Bubble|PieExploded|Stock\w+)$/;

/** Throws for what is not one of Excel's flat chart types. */
export function checkChartType(type: string): void {
  if (!BARS.test(type) && !LINES.test(type) && !OTHERS.test(type)) {
    throw invalidArgument(`"${type}" is not a chart type that this host knows.`);
  }
}
