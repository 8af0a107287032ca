import { formatValue } from "../comparison/format-figure";
import { inSentence, sentenceName } from "../comparison/in-sentence";
import { area } from "./address";
import type { Area } from "./address";
import { barsOf, endsOf } from "./bar-ends";
import type { Bar } from "./bar-ends";
import type { Cell, ChartBlock, TableBlock } from "./blueprint";
import { NOT_AVAILABLE } from "./blueprint";
import { liveNames, writtenNames } from "./chart-names";
import { cases, count, foundIn, nameOf } from "./finding-formula";
import { unlessFault } from "./fault";
import { joined, money, quoted } from "./formula-text";
import { careerCells, careersRange, LABELS, NO_FIGURE, tableRow, told } from "./frame";
import type { Frame } from "./frame";
import { COLORS } from "./style";
import { summaryCell, workingCells, workingRow } from "./working";

const SERIES = ["Below the bar", "Low end to median", "Median to high end"];

/** The cells that the chart draws: names with their medians, and three rows of lengths. */
export function payRangeFigures(frame: Frame, row: number): TableBlock {
  const whole = area(row, LABELS, SERIES.length + 1, frame.careers + 1);
  const lengths = frame.mode === "live" ? liveLengths(frame, row) : writtenLengths(frame);
  return {
    kind: "table",
    area: whole,
    cells: [[undefined, ...categories(frame)], ...SERIES.map((name, at) => [name, ...(lengths[at] ?? [])])],
    styles: [{ area: whole, style: "workingDollars" }],
  };
}

export function payRangeChart(place: Area, data: Area, title: Area): ChartBlock {
  return {
    kind: "chart",
    name: "Pay range",
    area: place,
    data,
    title,
    form: "stacked",
    series: [
      { color: "hidden", valueLabels: false },
      { color: COLORS.light, valueLabels: false },
      { color: COLORS.strong, valueLabels: false },
    ],
    valueAxis: true,
    minimum: 0,
    numberFormat: "$#,##0",
  };
}

/** Names the career whose bar reaches highest. */
export function payRangeTitle(frame: Frame): Cell {
  return told(
    frame,
    () => writtenTitle(frame),
    () => liveTitle(frame),
  );
}

/** What the chart shows, in words, since a chart in Excel has no alternative text. */
export function payRangeReading(frame: Frame): Cell {
  const how = (ends: string) => [
    "Bars run from the lowest-paid ",
    ends,
    " to the highest-paid ",
    ends,
    "; the shade changes at the median. ",
  ];
  return told(
    frame,
    () => how(endsOf(frame.comparison.rows)).join("") + writtenBars(frame).join("; ") + ".",
    () => {
      const ends = summaryCell(frame, "ends of the bars");
      const parts = how("").map((part) => (part === "" ? ends : quoted(part)));
      return joined(...parts, liveBars(frame).join(`&"; "&`), `"."`);
    },
  );
}

function categories(frame: Frame): readonly Cell[] {
  const bars = barsOf(frame.comparison.rows);
  const shown = liveNames(frame);
  const faults = workingCells(frame, "fault");
  const lows = lowEnds(frame);
  const medians = medianCells(frame);
  return writtenNames(frame).map((name, at) =>
    told(
      frame,
      () => `${name}\n${inWords(bars[at], ({ median }) => `median ${dollars(median)}`)}`,
      () => {
        const text = unlessWords(lows[at] ?? "", `"median "&${money(medians[at] ?? "")}`);
        return joined(shown[at] ?? "", "CHAR(10)", unlessFault(faults[at] ?? "", text));
      },
    ),
  );
}

function writtenLengths(frame: Frame): readonly (readonly Cell[])[] {
  const bars = barsOf(frame.comparison.rows);
  const lengths = (length: (bar: Bar) => number) =>
    bars.map((bar) => (typeof bar === "string" ? NOT_AVAILABLE : length(bar)));
  return [
    lengths(({ low }) => low),
    lengths(({ low, median }) => median - low),
    lengths(({ median, high }) => high - median),
  ];
}

/** An error in the first row makes one of the others too, and a chart skips errors. */
function liveLengths(frame: Frame, row: number): readonly (readonly Cell[])[] {
  const [lows, highs, medians] = [lowEnds(frame), highEnds(frame), medianCells(frame)];
  const starts = careerCells(frame, row + 1);
  return [
    lows.map((low) => ({ formula: `=IF(ISNUMBER(${low}),${low},NA())` })),
    medians.map((median, at) => ({ formula: `=${median}-${starts[at]}` })),
    highs.map((high, at) => ({ formula: `=IF(ISNUMBER(${high}),${high}-${medians[at]},NA())` })),
  ];
}

function writtenTitle({ comparison: { rows, names, careers } }: Frame): string {
  const highs = barsOf(rows).map((bar) => (typeof bar === "string" ? undefined : bar.high));
  const high = Math.max(...highs.map((end) => end ?? -Infinity));
  const top = highs.filter((end) => end === high).length;
  const at = highs.indexOf(high);
  const [name, match] = [names[at], careers[at]];
  if (name === undefined || match === undefined) return "No pay range for these careers here";
  const whom =
    top === 1 ? inSentence(sentenceName(name, match.career.occupation.title)) : `${top} careers alike`;
  return `The highest-paid ${endsOf(rows)} of ${whom} earn ${dollars(high)} or more`;
}

function liveTitle(frame: Frame): string {
  const numbers = careersRange(frame, workingRow(frame, "high end"));
  const { names } = foundIn(frame);
  const high = `MAX(${numbers})`;
  const ends = summaryCell(frame, "ends of the bars");
  return cases(foundIn(frame), [
    [`COUNT(${numbers})=0`, quoted("No pay range for these careers here")],
    [
      "TRUE",
      joined(
        `"The highest-paid "`,
        ends,
        `" of "`,
        `IF(${count(numbers, high)}=1,${nameOf({ names, numbers }, high)},${joined(count(numbers, high), `" careers alike"`)})`,
        `" earn "`,
        money(high),
        `" or more"`,
      ),
    ],
  ]);
}

function writtenBars({ comparison: { rows, names } }: Frame): readonly string[] {
  return barsOf(rows).map((bar, at) => {
    const text = inWords(
      bar,
      ({ low, median, high }) => `${dollars(low)} to ${dollars(high)}, median ${dollars(median)}`,
    );
    return `${names[at]}: ${text}`;
  });
}

function liveBars(frame: Frame): readonly string[] {
  const [lows, highs, medians] = [lowEnds(frame), highEnds(frame), medianCells(frame)];
  const faults = workingCells(frame, "fault");
  return workingCells(frame, "name").map((name, at) => {
    const [low, high, median] = [lows[at] ?? "", highs[at] ?? "", medians[at] ?? ""];
    const text = joined(money(low), `" to "`, money(high), `", median "`, money(median));
    return joined(name, `": "`, unlessFault(faults[at] ?? "", unlessWords(low, text)));
  });
}

function inWords(bar: Bar | string | undefined, text: (bar: Bar) => string): string {
  return typeof bar === "object" ? text(bar) : (bar ?? NO_FIGURE);
}

/** What is told of a bar, or the words that stand for its end. */
function unlessWords(end: string, text: string): string {
  return `IF(ISNUMBER(${end}),${text},${end})`;
}

function lowEnds(frame: Frame): readonly string[] {
  return workingCells(frame, "low end");
}

function highEnds(frame: Frame): readonly string[] {
  return workingCells(frame, "high end");
}

function medianCells(frame: Frame): readonly string[] {
  return careerCells(frame, tableRow(frame, "salary-median"));
}

function dollars(value: number): string {
  return formatValue(value, "USD/year");
}
