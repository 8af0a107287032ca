import { area } from "./address";
import type { Area } from "./address";
import type { Block, Cell, ChartBlock, TableBlock } from "./blueprint";
import { beside, CHART_ROWS, LABELS, wholeRow } from "./frame";
import type { ChartName, Frame } from "./frame";
import { growthChart, growthFigures, growthReading, growthTitle } from "./growth-chart";
import {
  overTimeReading,
  payOverTimeChart,
  payOverTimeFigures,
  payOverTimeTitle,
} from "./pay-over-time-chart";
import { payRangeChart, payRangeFigures, payRangeReading, payRangeTitle } from "./pay-range-chart";

/** What a chart on a comparison sheet consists of. */
interface Parts {
  /** The cells that it draws, from a row on. */
  readonly figures: (frame: Frame, row: number) => TableBlock;
  readonly title: (frame: Frame) => Cell;
  readonly reading: (frame: Frame) => Cell;
  readonly chart: (place: Area, data: Area, title: Area) => ChartBlock;
}

const PARTS: Record<ChartName, Parts> = {
  "pay range": {
    figures: payRangeFigures,
    title: payRangeTitle,
    reading: payRangeReading,
    chart: payRangeChart,
  },
  growth: { figures: growthFigures, title: growthTitle, reading: growthReading, chart: growthChart },
  "pay over time": {
    figures: payOverTimeFigures,
    title: payOverTimeTitle,
    reading: overTimeReading,
    chart: payOverTimeChart,
  },
};

/** Each chart with the sentence under it; at the foot of the sheet its title and the cells it draws. */
export function chartBlocks(frame: Frame, widths: readonly number[]): readonly Block[] {
  return frame.charts.flatMap((name): Block[] => {
    const { figures, title, reading, chart } = PARTS[name];
    const titleRow = frame.figuresRowOf.get(name) ?? frame.figuresRow;
    const table = figures(frame, titleRow + 1);
    const { place, readingRow } = placeOf(frame, name, widths);
    return [
      chart(place, table.area, area(titleRow, LABELS)),
      { kind: "text", area: { ...place, row: readingRow, rows: 1 }, cell: reading(frame), style: "reading" },
      { kind: "text", area: wholeRow(frame, titleRow), cell: title(frame), style: "footnote" },
      table,
    ];
  });
}

/** What a chart is called on a sheet of values. */
export function chartTitle(frame: Frame, name: ChartName): string {
  const title = PARTS[name].title({ ...frame, mode: "values" });
  if (typeof title !== "string") throw new Error(`The title of the chart "${name}" is no text.`);
  return title;
}

/** Says what stands below the printed part of the sheet. */
export function figuresHeading(frame: Frame): readonly Block[] {
  if (frame.charts.length === 0) return [];
  const what =
    frame.mode === "live"
      ? "The charts draw these cells, and hidden rows below them make the sentences above: keep both."
      : "The charts draw these cells: keep them.";
  const text = `${what} What is left out says #N/A.`;
  return [
    { kind: "text", area: wholeRow(frame, frame.figuresRow), cell: "Chart figures", style: "section" },
    { kind: "text", area: wholeRow(frame, frame.figuresRow + 1), cell: text, style: "footnote" },
  ];
}

function placeOf(
  frame: Frame,
  name: ChartName,
  widths: readonly number[],
): { readonly place: Area; readonly readingRow: number } {
  if (name === "pay over time") {
    const place = { ...wholeRow(frame, frame.overTimeRow), rows: CHART_ROWS };
    return { place, readingRow: frame.overTimeReadingRow };
  }
  const columns = chartColumns(frame, widths, beside(frame.charts).indexOf(name));
  return { place: { ...columns, row: frame.chartsRow, rows: CHART_ROWS }, readingRow: frame.readingsRow };
}

/** The columns of the first or second of two charts, split as near to the middle as columns allow; of an only chart, all. */
function chartColumns(frame: Frame, widths: readonly number[], at: number): Area {
  if (beside(frame.charts).length === 1) return wholeRow(frame, 0);
  const total = sum(widths);
  const distance = (split: number) => Math.abs(sum(widths.slice(0, split)) - total / 2);
  const splits = widths.map((_, column) => column).slice(1);
  const split = splits.reduce((best, next) => (distance(next) < distance(best) ? next : best), 1);
  return at === 0 ? area(0, LABELS, 1, split) : area(0, split, 1, widths.length - split);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
