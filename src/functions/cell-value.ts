import { citation, measuredFor } from "../dataset/citation";
import type { Figure, Unit } from "../dataset/figure";
import { periodName } from "../dataset/period";

/** The units of figures, and those of what is reckoned from them. */
export type CellUnit = Unit | "USD" | "months" | "rank";

const FORMATS: Partial<Record<CellUnit, string>> = {
  "USD/year": "$#,##0",
  "USD/hour": "$#,##0.00",
  people: "#,##0",
  "openings/year": "#,##0",
  fraction: "0.0%",
  USD: "$#,##0.00",
  months: "0.0",
  rank: "0",
};

/**
 * A figure as a cell shows it: text as text, a list joined, a number with its format and, for its card, with what it
 * is, as far as the host takes them.
 */
export function cellValue(figure: Figure): unknown {
  const { value, unit } = figure;
  if (typeof value === "string") return value;
  if (typeof value !== "number") return value.join("; ");
  if (host() !== "properties") return cellNumber(value, unit);
  return {
    type: "Double",
    basicType: "Double",
    basicValue: value,
    numberFormat: FORMATS[unit] ?? "General",
    properties: propertiesOf(figure),
  };
}

/** A number in its unit; bare where the host knows no data types in custom functions. */
export function cellNumber(value: number, unit: CellUnit): unknown {
  const numberFormat = FORMATS[unit];
  if (!numberFormat || host() === "bare") return value;
  return { type: "FormattedNumber", basicValue: value, numberFormat };
}

/** Whether a function may answer with a card. */
export function takesCards(): boolean {
  return host() !== "bare";
}

/** A text as a property of a card. */
export function textProperty(text: string): Excel.StringCellValue {
  return { type: "String", basicValue: text };
}

function propertiesOf(figure: Figure): Record<string, Excel.StringCellValue> {
  const { statistic, period, place, source } = figure;
  return {
    ...(statistic && { Statistic: textProperty(statistic) }),
    Period: textProperty(periodName(period)),
    Place: textProperty(place.name),
    Source: textProperty(citation(source)),
    "Measured for": textProperty(measuredFor(figure)),
  };
}

type Host = "bare" | "formats" | "properties";

let known: Host | undefined;

/**
 * Asked once, on the first number. Data types in custom functions need CustomFunctionsRuntime 1.4, properties of a
 * number ExcelApi 1.19.
 */
function host(): Host {
  if (known !== undefined) return known;
  const requirements = globalThis.Office?.context?.requirements;
  const formats = requirements?.isSetSupported("CustomFunctionsRuntime", "1.4") ?? false;
  const properties = formats && requirements.isSetSupported("ExcelApi", "1.19");
  known = properties ? "properties" : formats ? "formats" : "bare";
  return known;
}
