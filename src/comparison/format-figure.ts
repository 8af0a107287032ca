import type { Figure, Unit, Value } from "../dataset/figure";
import { OR_MORE } from "./or-more";

const dollars = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 0,
});
const cents = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat("en-US", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A figure as people read it: `$45,690`, `12.5%`, `817,870`; a dash for a figure that is absent. */
export function formatFigure(figure: Figure | undefined): string {
  if (figure === undefined) return "—";
  const text = formatValue(figure.value, figure.unit);
  return figure.bound === "at-least" ? `${text}${OR_MORE}` : text;
}

/** In a sentence: a line may break after a hyphen, and leave it behind. */
export function withMinus(text: string): string {
  return text.replace(/^-/, "−");
}

/** BLS counts openings in hundreds: 0 stands for fewer than half a hundred. */
export const NEAR_ZERO_OPENINGS = "fewer than 50";

export function formatValue(value: Value, unit: Unit): string {
  if (unit === "openings/year" && value === 0) return NEAR_ZERO_OPENINGS;
  if (typeof value === "number") return numberFormat(unit).format(value);
  return typeof value === "string" ? value : value.join("; ");
}

function numberFormat(unit: Unit): Intl.NumberFormat {
  switch (unit) {
    case "USD/year":
      return dollars;
    case "USD/hour":
      return cents;
    case "fraction":
      return percent;
    case "people":
    case "openings/year":
    case "text":
      return whole;
  }
}
