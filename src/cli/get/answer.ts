import { formatFigure, formatValue } from "../../comparison/format-figure";
import { citation, measuredFor } from "../../dataset/citation";
import type { Figure } from "../../dataset/figure";
import { periodName } from "../../dataset/period";
import { toldSource } from "../source";
import { CellError } from "./cell-error";

/** A number that is reckoned from figures, in a unit that a figure may not have. */
interface Reckoned {
  readonly value: number;
  readonly unit: string;
}

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** What a cell is given, as a person reads it. */
export function textOf(answer: unknown): string {
  if (answer instanceof CellError) return answer.code;
  if (isFigure(answer)) return formatFigure(answer);
  if (isReckoned(answer)) return reckonedText(answer);
  return answer === null || answer === undefined ? "" : String(answer);
}

/** The same for a program: a figure with all that it says of itself, plain texts and numbers as they are. */
export function plainOf(answer: unknown): unknown {
  if (answer instanceof CellError) return { error: answer.code, message: answer.message };
  if (isReckoned(answer)) return { value: answer.value, unit: answer.unit, text: reckonedText(answer) };
  if (!isFigure(answer)) return answer ?? null;
  const { value, unit, statistic, bound, period, place, source, measuredFor: of, why } = answer;
  return {
    value,
    unit,
    text: formatFigure(answer),
    ...(statistic && { statistic }),
    ...(bound && { bound }),
    period,
    place,
    measuredFor: of,
    source: toldSource(source),
    ...(why !== undefined && { why }),
  };
}

/** Where a figure comes from, in a line for each thing that is said. */
export function provenance(figure: Figure): readonly string[] {
  const { statistic, period, place, source } = figure;
  return [
    [statistic, periodName(period), place.name].filter(Boolean).join(", "),
    `measured for ${measuredFor(figure)}`,
    citation(source),
  ];
}

export function isFigure(answer: unknown): answer is Figure {
  return isObject(answer) && "source" in answer && "measuredFor" in answer;
}

function isReckoned(answer: unknown): answer is Reckoned {
  return isObject(answer) && "unit" in answer && typeof answer["value"] === "number" && !("source" in answer);
}

function reckonedText({ value, unit }: Reckoned): string {
  switch (unit) {
    case "USD/year":
    case "USD/hour":
    case "people":
    case "openings/year":
    case "fraction":
      return formatValue(value, unit);
    case "USD":
      return dollars.format(value);
    default:
      return String(value);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
