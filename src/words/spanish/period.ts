import { periodName } from "../../dataset/period";

const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** `2025-05` is "mayo de 2025"; years and spans of years look as in English. */
export function periodInSpanish(period: string): string {
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  return month ? `${MONTHS[Number(month[2]) - 1]} de ${month[1]}` : periodName(period);
}
