import { OR_MORE } from "../../comparison/or-more";

/** The number formats that answers come with. */
const FORMATS: ReadonlyMap<string, Intl.NumberFormat> = new Map([
  ["$#,##0", format({ style: "currency", currency: "USD", maximumFractionDigits: 0 })],
  ["$#,##0.00", format({ style: "currency", currency: "USD" })],
  ["#,##0", format({ maximumFractionDigits: 0 })],
  ["0.0%", format({ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 })],
  ["0.0", format({ minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false })],
  ["0.000", format({ minimumFractionDigits: 3, maximumFractionDigits: 3, useGrouping: false })],
  ["0", format({ maximumFractionDigits: 0, useGrouping: false })],
]);

/** A number as Excel shows it in one of these formats; `undefined` for any other format. */
export function numberText(value: number, numberFormat: string): string | undefined {
  const [plain = "", more] = numberFormat.split(`"${OR_MORE}"`);
  const text = FORMATS.get(plain)?.format(value);
  return text !== undefined && more !== undefined ? `${text}${OR_MORE}` : text;
}

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat("en-US", options);
}
