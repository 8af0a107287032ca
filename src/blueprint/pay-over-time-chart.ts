import { formatValue } from "../comparison/format-figure";
import {
  drawnPay,
  PAY_OVER_TIME,
  payOverTimeReading,
  TOP_CODES,
  topCoded,
} from "../comparison/pay-over-time";
import type { PayHistory } from "../comparison/pay-over-time";
import { area, areaAddress, cellAddress } from "./address";
import type { Area } from "./address";
import type { Cell, ChartBlock, TableBlock } from "./blueprint";
import { NOT_AVAILABLE } from "./blueprint";
import { chartNames } from "./chart-names";
import { unlessFault } from "./fault";
import { joined, money, percent, quoted } from "./formula-text";
import { FIRST_CAREER, HEAD_ROW, LABELS, NO_FIGURE, told } from "./frame";
import type { Frame } from "./frame";
import { LINES } from "./style";
import { workingCells } from "./working";
import type { WorkingKey } from "./working";

/** The cells that the chart draws: a row of names, and a row for each year. A year without an exact figure is a gap. */
export function payOverTimeFigures(frame: Frame, row: number): TableBlock {
  const { years, figures } = historyOf(frame);
  const whole = area(row, LABELS, years.length + 1, frame.careers + 1);
  return {
    kind: "table",
    area: whole,
    cells: [
      [undefined, ...chartNames(frame)],
      ...years.map((year, down): readonly Cell[] => [
        year,
        ...figures.map((yearly, at): Cell => {
          if (frame.mode === "live") return livePay(at, row + 1 + down, TOP_CODES.get(year));
          return drawnPay(yearly[down]) ?? NOT_AVAILABLE;
        }),
      ]),
    ],
    styles: [
      { area: whole, style: "working" },
      { area: area(row + 1, FIRST_CAREER, years.length, frame.careers), style: "workingDollars" },
    ],
  };
}

export function payOverTimeChart(place: Area, data: Area, title: Area): ChartBlock {
  return {
    kind: "chart",
    name: "Pay over time",
    area: place,
    data,
    title,
    form: "line",
    series: LINES.slice(0, data.columns - 1).map((line) => ({ ...line, valueLabels: false })),
    valueAxis: true,
    numberFormat: "$#,##0",
  };
}

export function payOverTimeTitle(frame: Frame): Cell {
  const { years } = historyOf(frame);
  return `Median annual pay, United States, ${years.at(0)} to ${years.at(-1)}, not adjusted for prices`;
}

/** What the chart shows, in words. */
export function overTimeReading(frame: Frame): Cell {
  return told(
    frame,
    () => payOverTimeReading(frame.comparison.names, historyOf(frame)),
    () => joined(quoted(`${PAY_OVER_TIME} `), changes(frame).join(`&"; "&`), `"."`),
  );
}

/** The first or the last year that has a figure, for each career; blank where none has. */
export function yearFormulas(frame: Frame, which: "first" | "last"): readonly Cell[] {
  const rows = historyOf(frame).years.map((_, at) => firstYearRow(frame) + at);
  const inOrder = which === "last" ? rows : [...rows].reverse();
  return frame.comparison.names.map((_, at) => {
    const formula = inOrder.reduce(
      (otherwise, row) =>
        `IF(ISNUMBER(${cellAddress(row, FIRST_CAREER + at)}),${cellAddress(row, LABELS, "column")},${otherwise})`,
      quoted(""),
    );
    return { formula: `=${formula}` };
  });
}

function changes(frame: Frame): readonly string[] {
  const faults = workingCells(frame, "fault");
  const start = cellAddress(firstYearRow(frame), LABELS, "both");
  return workingCells(frame, "name").map((name, at) => {
    const own = (key: WorkingKey) => workingCells(frame, key)[at] ?? "";
    const [first, from] = [own("first year of pay"), own("first pay")];
    const [last, to] = [own("last year of pay"), own("last pay")];
    const share = `${to}/${from}-1`;
    const span = joined(`${last}-${first}`, `IF(${last}-${first}=1," year"," years")`);
    const much = joined(
      `IF(${to}=${from},"the same after ",${percent(`ABS(${share})`)}&IF(${to}>${from}," more in "," less in "))`,
      span,
    );
    const later = `IF(${first}=${last},"",${joined(`", "`, money(to), `" in "`, last, `" ("`, much, `")"`)})`;
    // The nation's pay stays known where the place is not.
    const otherwise = joined(`": "`, unlessFault(faults[at] ?? "", quoted(NO_FIGURE)));
    const begun = `IF(${first}=${start},"",", figures from "&${first}&" on")`;
    return joined(
      name,
      `IF(${first}="",${otherwise},${joined(begun, `": "`, money(from), `" in "`, first, later)})`,
      ...notDrawn(frame, at),
    );
  });
}

/** The pay of that year. An error where there is none. */
export function yearlyPayFormulas(frame: Frame, which: "first" | "last"): readonly Cell[] {
  const { years } = historyOf(frame);
  const column = (at: number) => areaAddress(area(firstYearRow(frame), at, years.length));
  return workingCells(frame, `${which} year of pay`).map((year, at) => ({
    formula: `=INDEX(${column(FIRST_CAREER + at)},MATCH(${year},${column(LABELS)},0))`,
  }));
}

/** @param topCode what the survey of that year prints for as much or more, which is no point of a line */
function livePay(at: number, row: number, topCode: number | undefined): Cell {
  const pay = payCall(at, cellAddress(row, LABELS, "column"));
  const drawn = topCode === undefined ? pay : `IF(${pay}=${topCode},NA(),${pay})`;
  return { formula: `=IFERROR(${drawn},NA())` };
}

/** Of each year that the line of a career may leave out: what is said where it does. */
function notDrawn(frame: Frame, at: number): readonly string[] {
  const { years } = historyOf(frame);
  return [...TOP_CODES]
    .filter(([year]) => years.includes(year))
    .map(([year, topCode]) => {
      const said = quoted(topCoded(year, `${formatValue(topCode, "USD/year")} or more`));
      return `IF(IFERROR(${payCall(at, String(year))},0)=${topCode},${said},"")`;
    });
}

function payCall(at: number, year: string): string {
  return `CAREER.SALARY(${cellAddress(HEAD_ROW, FIRST_CAREER + at, "row")},"median","US",${year})`;
}

/** Below the title and the names. */
function firstYearRow(frame: Frame): number {
  return (frame.figuresRowOf.get("pay over time") ?? frame.figuresRow) + 2;
}

function historyOf({ comparison: { history } }: Frame): PayHistory {
  if (history === undefined) throw new Error("The comparison has no history of pay.");
  return history;
}
