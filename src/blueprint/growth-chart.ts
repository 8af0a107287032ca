import { entries, growthFinding } from "../comparison/finding";
import { formatFigure, withMinus } from "../comparison/format-figure";
import { area } from "./address";
import type { Area } from "./address";
import type { Cell, ChartBlock, TableBlock } from "./blueprint";
import { NOT_AVAILABLE } from "./blueprint";
import { chartNames } from "./chart-names";
import { unlessFault } from "./fault";
import { growthFindingFormula } from "./finding-formula";
import { joined, percent, quoted } from "./formula-text";
import { careerCells, comparisonRow, LABELS, NO_FIGURE, tableRow, told } from "./frame";
import type { Frame } from "./frame";
import { provenanceTexts } from "./provenance";
import { COLORS } from "./style";
import { summaryCell, workingCells } from "./working";

/**
 * The cells that the chart draws: the names, a row of fractions, and a row of zeros. Numbers that are near each other
 * would make Excel begin their axis above zero, and the bars would lie; the zeros keep zero in sight.
 */
export function growthFigures(frame: Frame, row: number): TableBlock {
  const whole = area(row, LABELS, 3, frame.careers + 1);
  return {
    kind: "table",
    area: whole,
    cells: [
      [undefined, ...chartNames(frame)],
      ["Projected growth", ...fractions(frame)],
      ["Zero", ...frame.comparison.careers.map(() => 0)],
    ],
    styles: [{ area: whole, style: "workingPercent" }],
  };
}

export function growthChart(place: Area, data: Area, title: Area): ChartBlock {
  return {
    kind: "chart",
    name: "Projected growth",
    area: place,
    data,
    title,
    form: "plain",
    series: [
      { color: COLORS.strong, valueLabels: true },
      { color: "hidden", valueLabels: false },
    ],
    valueAxis: false,
    numberFormat: "0.0%",
  };
}

export function growthTitle(frame: Frame): Cell {
  const { comparison } = frame;
  return told(
    frame,
    () => growthFinding(entries(comparison, comparisonRow(frame, "growth"))),
    () => growthFindingFormula(frame),
  );
}

/** What the chart shows, in words. */
export function growthReading(frame: Frame): Cell {
  const what = "Projected change in the number of jobs, United States, ";
  return told(
    frame,
    () =>
      `${what}${provenanceTexts(frame, "projections", "period").join("; ")}. ${written(frame).join("; ")}.`,
    () =>
      joined(
        quoted(what),
        summaryCell(frame, "projections period"),
        `". "`,
        live(frame).join(`&"; "&`),
        `"."`,
      ),
  );
}

function fractions(frame: Frame): readonly Cell[] {
  if (frame.mode === "live") {
    return cells(frame).map((cell) => ({ formula: `=IF(ISNUMBER(${cell}),${cell},NA())` }));
  }
  return entries(frame.comparison, comparisonRow(frame, "growth")).map(({ value }) => value ?? NOT_AVAILABLE);
}

function written(frame: Frame): readonly string[] {
  const { figures } = comparisonRow(frame, "growth");
  return frame.comparison.names.map((name, at) => {
    const figure = figures[at];
    return `${name}: ${figure ? withMinus(formatFigure(figure)) : NO_FIGURE}`;
  });
}

function live(frame: Frame): readonly string[] {
  const values = cells(frame);
  const faults = workingCells(frame, "fault");
  return workingCells(frame, "name").map((name, at) => {
    const value = values[at] ?? "";
    // Growth is the nation's, and stays known where the place is not.
    const otherwise = unlessFault(faults[at] ?? "", quoted(NO_FIGURE));
    return joined(name, `": "`, `IF(ISNUMBER(${value}),${percent(value)},${otherwise})`);
  });
}

function cells(frame: Frame): readonly string[] {
  return careerCells(frame, tableRow(frame, "growth"));
}
