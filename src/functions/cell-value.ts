import type { Figure, Unit } from "../dataset/figure";

const FORMATS: Partial<Record<Unit, string>> = {
  "USD/year": "$#,##0",
  "USD/hour": "$#,##0.00",
  people: "#,##0",
  "openings/year": "#,##0",
  fraction: "0.0%",
};

/** A figure as a cell shows it: text as text, a list joined, a number with its format where the host takes one. */
export function cellValue(figure: Figure): unknown {
  const { value } = figure;
  if (typeof value === "number") return cellNumber(value, figure.unit);
  return typeof value === "string" ? value : value.join("; ");
}

/** A number in its unit; bare where the host knows no data types in custom functions. */
export function cellNumber(value: number, unit: Unit): unknown {
  const numberFormat = FORMATS[unit];
  if (!numberFormat || !takesFormats()) return value;
  return { type: "FormattedNumber", basicValue: value, numberFormat };
}

let formats: boolean | undefined;

/** Asked of the host once, on the first number: data types in custom functions need CustomFunctionsRuntime 1.4. */
function takesFormats(): boolean {
  formats ??=
    globalThis.Office?.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
  return formats;
}
