import { area } from "./address";
import type { Area } from "./address";
import type { Block, Cell, ChartBlock, TableBlock } from "./blueprint";
import { CHART_ROWS, LABELS, wholeRow } from "./frame";
import type { ChartName, Frame } from "./frame";
import { growthChart, growthFigures, growthReading, growthTitle } from "./growth-chart";
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
};

/** Each chart with the sentence under it, side by side; at the foot of the sheet its title and the cells it draws. */
export function chartBlocks(frame: Frame, widths: readonly number[]): readonly Block[] {
  return frame.charts.flatMap((name, at): Block[] => {
    const { figures, title, reading, chart } = PARTS[name];
    const titleRow = frame.figuresRowOf.get(name) ?? frame.figuresRow;
    const table = figures(frame, titleRow + 1);
    const columns = chartColumns(frame, widths, at);
    const place = { ...columns, row: frame.chartsRow, rows: CHART_ROWS };
    return [
      chart(place, table.area, area(titleRow, LABELS)),
      { kind: "text", area: { ...columns, row: frame.readingsRow }, cell: reading(frame), style: "reading" },
      { kind: "text", area: wholeRow(frame, titleRow), cell: title(frame), style: "footnote" },
      table,
    ];
  });
}

/** Says what stands below the printed part of the sheet. */
export function figuresHeading(frame: Frame): readonly Block[] {
  if (frame.mode === "values" && frame.charts.length === 0) return [];
  const what = frame.mode === "live" ? "The charts and the sentences above are made of" : "The charts draw";
  const text = `${what} these cells. A bar is left out where its cell says #N/A.`;
  return [
    { kind: "text", area: wholeRow(frame, frame.figuresRow), cell: "Chart figures", style: "section" },
    { kind: "text", area: wholeRow(frame, frame.figuresRow + 1), cell: text, style: "footnote" },
  ];
}

/** The columns of the first or second of two charts, split as near to the middle as columns allow; of an only chart, all. */
function chartColumns(frame: Frame, widths: readonly number[], at: number): Area {
  if (frame.charts.length === 1) return wholeRow(frame, 0);
  const total = sum(widths);
  const distance = (split: number) => Math.abs(sum(widths.slice(0, split)) - total / 2);
  const splits = widths.map((_, column) => column).slice(1);
  const split = splits.reduce((best, next) => (distance(next) < distance(best) ? next : best), 1);
  return at === 0 ? area(0, LABELS, 1, split) : area(0, split, 1, widths.length - split);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
