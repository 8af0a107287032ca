import { entries, growthFinding } from "../comparison/finding";
import { formatFigure } from "../comparison/format-figure";
import { area } from "./address";
import type { Area } from "./address";
import type { Cell, ChartBlock, Formula, TableBlock } from "./blueprint";
import { growthFindingFormula } from "./finding-formula";
import { joined, percent, quoted } from "./formula-text";
import {
  careerCells,
  careersRange,
  comparisonRow,
  HEAD_ROW,
  LABELS,
  NO_FIGURE,
  OFFICIAL_ROW,
  tableRow,
  told,
} from "./frame";
import type { Frame } from "./frame";
import { provenanceTexts } from "./provenance";
import { COLORS } from "./style";
import { summaryCell, workingRow } from "./working";

/** The cells that the chart draws: the names and one row of fractions. */
export function growthFigures(frame: Frame, row: number): TableBlock {
  const whole = area(row, LABELS, 2, frame.careers + 1);
  return {
    kind: "table",
    area: whole,
    cells: [
      [undefined, ...names(frame)],
      ["Projected growth", ...fractions(frame)],
    ],
    styles: [{ area: whole, style: "workingPercent" }],
  };
}

export function growthChart(place: Area, data: Area, title: string | Formula): ChartBlock {
  return {
    kind: "chart",
    name: "Projected growth",
    area: place,
    data,
    title,
    form: "plain",
    series: [{ color: COLORS.strong, valueLabels: true }],
    valueAxis: false,
    numberFormat: "0.0%",
  };
}

export function growthTitle(frame: Frame): Cell {
  const { comparison, careers } = frame;
  return told(
    frame,
    () => growthFinding(entries(comparison.names, comparisonRow(frame, "growth"))),
    () =>
      growthFindingFormula({
        careers,
        numbers: careersRange(frame, tableRow(frame, "growth")),
        names: careersRange(frame, workingRow(frame, "in a sentence")),
        officials: careersRange(frame, OFFICIAL_ROW),
      }),
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

function names(frame: Frame): readonly Cell[] {
  const heads = careerCells(frame, HEAD_ROW, "row");
  return frame.comparison.names.map((name, at) =>
    told(
      frame,
      () => name,
      () => heads[at] ?? "",
    ),
  );
}

function fractions(frame: Frame): readonly Cell[] {
  if (frame.mode === "live") {
    return cells(frame).map((cell) => ({ formula: `=IF(ISNUMBER(${cell}),${cell},NA())` }));
  }
  return entries(frame.comparison.names, comparisonRow(frame, "growth")).map(
    ({ value }) => value ?? { formula: "=NA()" },
  );
}

function written(frame: Frame): readonly string[] {
  const { figures } = comparisonRow(frame, "growth");
  return frame.comparison.names.map((name, at) => {
    const figure = figures[at];
    return `${name}: ${figure ? formatFigure(figure) : NO_FIGURE}`;
  });
}

function live(frame: Frame): readonly string[] {
  const values = cells(frame);
  return careerCells(frame, HEAD_ROW).map((head, at) => {
    const value = values[at] ?? "";
    return joined(head, `": "`, `IF(ISNUMBER(${value}),${percent(value)},${quoted(NO_FIGURE)})`);
  });
}

function cells(frame: Frame): readonly string[] {
  return careerCells(frame, tableRow(frame, "growth"));
}
