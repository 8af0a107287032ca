import { payChanges } from "../../comparison/pay-over-time";
import type { PayChange, PayHistory } from "../../comparison/pay-over-time";
import type { PayRange } from "../../comparison/pay-range";
import { formatValue } from "../../comparison/format-figure";
import type { Figure, Place } from "../../dataset/figure";
import { periodYear } from "../../dataset/period";
import { figureInSpanish } from "./figure";
import { periodInSpanish } from "./period";
import { inPlace } from "./place";

/** As `payRangeReading` says it in English. */
export function payRange({ low, median, high }: PayRange, place: Place): string {
  const part = low.statistic === "p10" ? "décima" : "cuarta";
  return [
    `Salario al año ${inPlace(place)}, ${periodInSpanish(median.period)}:`,
    `la ${part} parte peor pagada gana menos de ${figureInSpanish(low)},`,
    `la mitad gana menos de ${figureInSpanish(median)}`,
    `y la ${part} parte mejor pagada gana más de ${formatValue(high.value, high.unit)}.`,
  ].join(" ");
}

/** As `payOverTimeReading` says it in English. */
export function payOverTime(names: readonly string[], history: PayHistory): string {
  const changes = payChanges(history);
  const each = names.map((name, at) => {
    const pay = changes[at];
    const notDrawn = (history.figures[at] ?? []).filter((figure) => figure?.bound !== undefined);
    return `${name}${begun(pay, history)}: ${changeInWords(pay)}${notDrawn.map(leftOut).join("")}`;
  });
  return `${BEGINNING} ${each.join("; ")}.`;
}

const BEGINNING =
  "Salario mediano al año, Estados Unidos, sin ajustar por los precios. La BLS no hace sus encuestas anuales para que formen una sola serie: sus métodos cambian, como ocurrió en mayo de 2021.";

function begun(pay: PayChange | undefined, { years }: PayHistory): string {
  if (pay === undefined) return "";
  const year = periodYear(pay.first.period);
  return year === years[0] ? "" : `, con cifras desde ${year}`;
}

function changeInWords(pay: PayChange | undefined): string {
  if (pay === undefined) return "sin cifra";
  const { first, last, change } = pay;
  const dated = (figure: Figure) => `${figureInSpanish(figure)} en ${periodYear(figure.period)}`;
  if (first === last) return dated(last);
  const years = (periodYear(last.period) ?? 0) - (periodYear(first.period) ?? 0);
  const span = years === 1 ? "1 año" : `${years} años`;
  return `${dated(first)}, ${dated(last)}${change === undefined ? "" : ` (${moreOrLess(change, span)})`}`;
}

function moreOrLess(change: number, span: string): string {
  if (change === 0) return `lo mismo después de ${span}`;
  return `${formatValue(Math.abs(change), "fraction")} ${change > 0 ? "más" : "menos"} en ${span}`;
}

function leftOut(figure: Figure | undefined): string {
  if (figure === undefined) return "";
  return ` (no se traza: ${periodYear(figure.period)}, publicado solo como ${figureInSpanish(figure)})`;
}
