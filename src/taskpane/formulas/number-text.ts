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

/** A number as Excel shows it in one of these formats, or one with a text behind it; `undefined` for any other format. */
export function numberText(value: number, numberFormat: string): string | undefined {
  const [, plain = numberFormat, text = ""] = /^(.*?)"([^"]*)"$/.exec(numberFormat) ?? [];
  const number = plain === "" ? "" : FORMATS.get(plain)?.format(value);
  return number === undefined ? undefined : number + text;
}

function format(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return new Intl.NumberFormat("en-US", options);
}
