import { NEAR_ZERO_OPENINGS } from "../comparison/format-figure";
import { orMore, statisticTold } from "../comparison/or-more";
import type { Reckoned, ReckonedUnit } from "../comparison/reckoned";
import { citation, measuredFor } from "../dataset/citation";
import type { Figure } from "../dataset/figure";
import { periodName } from "../dataset/period";

const FORMATS: Partial<Record<ReckonedUnit, string>> = {
  "USD/year": "$#,##0",
  "USD/hour": "$#,##0.00",
  people: "#,##0",
  "openings/year": "#,##0",
  fraction: "0.0%",
  USD: "$#,##0.00",
  months: "0.0",
  percentile: "0",
  score: "0",
  "percentage points": `0.0" points"`,
};

/**
 * A figure as a cell shows it: text as text, a list joined, a number with its format and, for its card, with what it
 * is, as far as the host takes them. The figure itself for who is given it whole.
 */
export function cellValue(figure: Figure): unknown {
  if (host() === "whole") return figure;
  const { value, unit } = figure;
  if (typeof value === "string") return value;
  if (typeof value !== "number") return value.join("; ");
  const numberFormat = figureFormat(figure);
  if (host() !== "properties") return cellNumber(value, unit, numberFormat);
  return {
    type: "Double",
    basicType: "Double",
    basicValue: value,
    numberFormat: numberFormat ?? "General",
    properties: propertiesOf(figure),
  };
}

/** The number format of a figure, which says of a lower bound that it is one, and of openings that there are few. */
export function figureFormat({ value, unit, bound }: Figure): string | undefined {
  if (unit === "openings/year" && value === 0) return `"${NEAR_ZERO_OPENINGS}"`;
  const format = FORMATS[unit];
  return format && orMore(format, bound);
}

/** What is told as a list, one thing a row; as much of the figure for who is given it whole. */
export function cellList(figure: Figure, most: number): unknown {
  const all = typeof figure.value === "object" ? figure.value : [figure.value];
  const some = all.slice(0, most);
  return host() === "whole" ? { ...figure, value: some } : some.map((each) => [each]);
}

/** A number in its unit; bare where the host knows no data types in custom functions. */
export function cellNumber(value: number, unit: ReckonedUnit, numberFormat = FORMATS[unit]): unknown {
  if (!numberFormat || host() === "bare") return value;
  return { type: "FormattedNumber", basicValue: value, numberFormat };
}

/** What is reckoned, as a number in its unit; with what it rests on for who is given that. */
export function cellReckoned(reckoned: Reckoned, numberFormat?: string): unknown {
  return host() === "whole" ? reckoned : cellNumber(reckoned.value, reckoned.unit, numberFormat);
}

/** Whether a function may answer with a card. */
export function takesCards(): boolean {
  return host() === "formats" || host() === "properties";
}

/**
 * From now on whoever asks is no cell: they are given figures whole, and what is reckoned with its unit and the figures
 * that it rests on. Excel never asks so.
 */
export function giveWhole(): void {
  known = "whole";
}

/** A text as a property of a card. */
export function textProperty(text: string): Excel.StringCellValue {
  return { type: "String", basicValue: text };
}

function propertiesOf(figure: Figure): Record<string, Excel.StringCellValue> {
  const { period, place, source } = figure;
  const statistic = statisticTold(figure);
  return {
    ...(statistic && { Statistic: textProperty(statistic) }),
    Period: textProperty(periodName(period)),
    Place: textProperty(place.name),
    Source: textProperty(citation(source)),
    "Measured for": textProperty(measuredFor(figure)),
  };
}

type Host = "bare" | "formats" | "properties" | "whole";

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
