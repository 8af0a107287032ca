import { area, cellAddress } from "./address";
import { endFormulas, endsFormula } from "./bar-ends";
import type { Cell, TableBlock } from "./blueprint";
import { distinct, firstText } from "./formula-text";
import { careerCells, HEAD_ROW, LABELS } from "./frame";
import type { Frame } from "./frame";
import { isNameRow, NAME_ROWS, nameRowFormula } from "./name-rows";
import type { NameRow } from "./name-rows";
import { yearFormulas, yearlyPayFormulas } from "./pay-over-time-chart";
import { nationalPeriodFormula, provenanceFormulas } from "./provenance";
import { isTold } from "./source-key";
import type { SourceKey } from "./source-key";

/**
 * The rows that the sentences of a live sheet are made of: a cell for each career, and one beyond them that holds for
 * all. A sheet with values has no such rows: its sentences are written in.
 */
export type WorkingKey =
  | NameRow
  | `${Exclude<SourceKey, "history">} period`
  | `${SourceKey} source`
  | "national period"
  | "ends of the bars"
  | "first year of pay"
  | "first pay"
  | "last pay"
  | "last year of pay"
  | "low end"
  | "high end";

export function workingBlock(frame: Frame): TableBlock {
  const keys = workingKeys(frame);
  const cells = keys.map((key): readonly Cell[] => [
    key.charAt(0).toUpperCase() + key.slice(1),
    ...careersCells(frame, key),
    summary(frame, key),
  ]);
  const whole = area(frame.workingRow, LABELS, keys.length, frame.careers + 2);
  return { kind: "table", area: whole, cells, styles: [{ area: whole, style: "working" }] };
}

export function workingRow(frame: Frame, key: WorkingKey): number {
  return frame.workingRow + workingKeys(frame).indexOf(key);
}

/** Kept free on a sheet with values, which may be given formulas later. */
export function workingRows(frame: Frame): readonly number[] {
  return workingKeys(frame).map((_, at) => frame.workingRow + at);
}

/** The cell of each career. */
export function workingCells(frame: Frame, key: WorkingKey): readonly string[] {
  return careerCells(frame, workingRow(frame, key));
}

/** The cell that holds for all careers. */
export function summaryCell(frame: Frame, key: WorkingKey): string {
  return cellAddress(workingRow(frame, key), frame.sourceColumn, "both");
}

export function workingKeys(frame: Frame): readonly WorkingKey[] {
  return [
    ...NAME_ROWS,
    ...frame.sourceKeys.flatMap((key): WorkingKey[] => {
      return key === "history"
        ? ["first year of pay", "first pay", "last year of pay", "last pay"]
        : [`${key} period`, `${key} source`];
    }),
    ...(frame.sourceKeys.includes("survey") ? (["national period"] as const) : []),
    ...(frame.charts.includes("pay range") ? (["ends of the bars", "low end", "high end"] as const) : []),
  ];
}

function careersCells(frame: Frame, key: WorkingKey): readonly Cell[] {
  if (isNameRow(key)) return nameRow(frame, key);
  const heads = careerCells(frame, HEAD_ROW, "row");
  const ends = summaryCell(frame, "ends of the bars");
  switch (key) {
    case "national period":
      return heads.map((head) => ({ formula: `=${nationalPeriodFormula(head)}` }));
    case "first year of pay":
      return yearFormulas(frame, "first");
    case "first pay":
      return yearlyPayFormulas(frame, "first");
    case "last pay":
      return yearlyPayFormulas(frame, "last");
    case "last year of pay":
      return yearFormulas(frame, "last");
    case "ends of the bars":
      return heads.map(() => undefined);
    case "low end":
      return endFormulas(frame, "low", ends);
    case "high end":
      return endFormulas(frame, "high", ends);
  }
  return frame.sourceKeys.flatMap((source) => {
    if (key === `${source} period`) return provenanceFormulas(frame, source, "period");
    return key === `${source} source` ? provenanceFormulas(frame, source, "source") : [];
  });
}

function nameRow(frame: Frame, row: NameRow): readonly Cell[] {
  const heads = careerCells(frame, HEAD_ROW, "row");
  return heads.map((head, at) => {
    const cells = NAME_ROWS.map((each) => [each, workingCells(frame, each)[at] ?? ""]);
    const own = Object.fromEntries(cells) as Record<NameRow, string>;
    return { formula: nameRowFormula(row, { head, ...own }) };
  });
}

function summary(frame: Frame, key: WorkingKey): Cell {
  if (key === "ends of the bars") return { formula: endsFormula(frame) };
  const cells = workingCells(frame, key);
  const ofOne = frame.sourceKeys.filter(isTold).map((each) => `${each} source`);
  const ofSeveral = frame.sourceKeys.flatMap((each) =>
    isTold(each) ? [`${each} period`] : [`${each} period`, `${each} source`],
  );
  if (key === "national period" || ofOne.includes(key)) return { formula: `=${firstText(cells)}` };
  return ofSeveral.includes(key) ? { formula: `=${distinct(cells, "; ")}` } : undefined;
}
