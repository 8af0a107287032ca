import { formatFigure, formatValue } from "../../comparison/format-figure";
import { OR_MORE } from "../../comparison/or-more";
import type { Figure } from "../../dataset/figure";
import type { PriceLevel, Reckoned } from "../../comparison/reckoned";
import { toldSource } from "../source";
import { asTyped } from "./as-typed";
import { CellError } from "./cell-error";

const dollars = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  trailingZeroDisplay: "stripIfInteger",
});

/** What a cell is given, as a person reads it. */
export function textOf(answer: unknown): string {
  if (answer instanceof CellError) return answer.code;
  if (isFigure(answer)) return formatFigure(answer);
  if (isReckoned(answer)) return `${reckonedText(answer)}${answer.bound === undefined ? "" : OR_MORE}`;
  return answer === null || answer === undefined ? "" : asTyped(String(answer));
}

/** The same for a program: a figure with all that it says of itself, plain texts and numbers as they are. */
export function plainOf(answer: unknown): unknown {
  if (answer instanceof CellError) return { error: answer.code, message: asTyped(answer.message) };
  if (isReckoned(answer)) {
    const { value, unit, bound, among, from } = answer;
    return {
      value,
      unit,
      text: textOf(answer),
      ...(bound && { bound }),
      ...(among !== undefined && { among }),
      from: from.map((basis) => (isFigure(basis) ? plainFigure(basis) : plainLevel(basis))),
    };
  }
  if (isFigure(answer)) return plainFigure(answer);
  return typeof answer === "string" ? asTyped(answer) : (answer ?? null);
}

export function isFigure(answer: unknown): answer is Figure {
  return isObject(answer) && "source" in answer && "measuredFor" in answer;
}

export function isReckoned(answer: unknown): answer is Reckoned {
  return isObject(answer) && "from" in answer;
}

function plainFigure(figure: Figure) {
  const { value, unit, statistic, bound, period, place, source, measuredFor, why } = figure;
  return {
    value,
    unit,
    text: formatFigure(figure),
    ...(statistic && { statistic }),
    ...(bound && { bound }),
    period,
    place,
    measuredFor,
    source: toldSource(source),
    ...(why !== undefined && { why }),
  };
}

function plainLevel({ value, unit, period, place, source }: PriceLevel) {
  return { value, unit, text: String(value), period, place, source: toldSource(source) };
}

function reckonedText({ value, unit }: Reckoned): string {
  switch (unit) {
    case "USD":
      return dollars.format(value);
    case "percentage points":
      return `${value.toFixed(1)} points`;
    // A difference of none is none.
    case "openings/year":
      return formatValue(value, "people");
    case "months":
    case "percentile":
    case "score":
      return String(value);
    default:
      return formatValue(value, unit);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
