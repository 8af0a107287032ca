import { annualFromHourly } from "../../src/dataset/column";
import type { Unit } from "../../src/dataset/figure";
import type { SeriesRow } from "../../src/dataset/schema";
import { movePoint } from "../decimal";
import type { Fact, Facts, Values, ValuesRow } from "../facts";

/** Digits behind the point, by which a value becomes a whole number in the file. */
export const DECIMALS: Partial<Record<Unit, number>> = { "USD/hour": 2, fraction: 3 };

type Cells = ReadonlyMap<string, ValuesRow>;

/** The series as they ship: those of the newest period first, since the first to answer is the best. */
export function seriesRows(facts: Facts): readonly SeriesRow[] {
  const newestFirst = [...facts.series].sort((a, b) =>
    a.period === b.period ? 0 : a.period < b.period ? 1 : -1,
  );
  const codes = facts.occupations.map(({ code }) => code);
  return newestFirst.map((fact) => {
    const values = facts.values.find(({ source }) => source === fact.source);
    if (values === undefined) throw new Error(`No figures were read for the source "${fact.source}".`);
    return seriesRow(fact, hourlyOf(fact, facts), values, codes);
  });
}

function seriesRow(
  fact: Fact<"series">,
  hourly: Fact<"series"> | undefined,
  values: Values,
  codes: readonly string[],
): SeriesRow {
  const { source, column, measure, statistic, unit, period } = fact;
  const texts = unit === "text" ? textsOf(values, column) : undefined;
  const token = (row: ValuesRow | undefined) => tokenOf(row, fact, hourly, texts);
  const decimals = DECIMALS[unit];
  return {
    id: `${source}-${column}`,
    measure,
    ...(statistic === undefined ? {} : { statistic }),
    unit,
    period,
    source,
    ...(decimals === undefined ? {} : { decimals }),
    ...(hourly === undefined ? {} : { annualOf: `${source}-${hourly.column}` }),
    ...(texts === undefined ? {} : { texts }),
    values: Object.fromEntries(
      [...byPlace(values)].map(([place, rows]) => [
        place,
        codes.map((code) => token(rows.get(code))).join(","),
      ]),
    ),
  };
}

/** A value as a whole number, relative to the hourly wage where there is one; empty where none was published. */
function tokenOf(
  row: ValuesRow | undefined,
  { column, unit }: Fact<"series">,
  hourly: Fact<"series"> | undefined,
  texts: readonly string[] | undefined,
): string {
  const cell = row?.cells[column] ?? "";
  if (row === undefined || cell === "") return "";
  if (texts !== undefined) return String(texts.indexOf(cell));
  const bound = cell.endsWith("+") ? "+" : "";
  const whole = movePoint(cell.replace("+", ""), DECIMALS[unit] ?? 0);
  if (hourly === undefined) return whole + bound;
  const cents = movePoint((row.cells[hourly.column] || "0").replace("+", ""), DECIMALS["USD/hour"] ?? 0);
  return String((Number(whole) - annualFromHourly(Number(cents))) / 10) + bound;
}

/** The hourly series that an annual one nearly follows from, so that only what differs need be kept. */
function hourlyOf(fact: Fact<"series">, facts: Facts): Fact<"series"> | undefined {
  if (fact.measure !== "salary") return undefined;
  const { source, statistic, period } = fact;
  return facts.series.find(
    (other) =>
      other.measure === "wage" &&
      other.source === source &&
      other.statistic === statistic &&
      other.period === period,
  );
}

function textsOf(values: Values, column: string): readonly string[] {
  return [...new Set(values.rows.map(({ cells }) => cells[column] ?? ""))]
    .filter((text) => text !== "")
    .sort();
}

function byPlace(values: Values): ReadonlyMap<string, Cells> {
  const places = new Map<string, Map<string, ValuesRow>>();
  for (const row of values.rows) {
    const rows = places.get(row.place) ?? new Map<string, ValuesRow>();
    places.set(row.place, rows.set(row.occupation, row));
  }
  return places;
}
