import type { Figure, Occupation, Place, Source, Statistic, Value } from "./figure";
import { periodYear } from "./period";
import type { SeriesRow } from "./schema";

/** The hours of a year's full-time work, by which the producer turns hourly wages into annual ones. */
export const HOURS_A_YEAR = 2080;

/** One series at one place. Figures are made whole when first asked for and kept, so that loading stays cheap. */
export class Column {
  readonly source: Source;
  /** The year in which the period begins; absent for an undated series. */
  readonly year: number | undefined;
  private readonly figures: (Figure | null | undefined)[] = [];
  private tokens: readonly string[] | undefined;

  constructor(
    readonly series: SeriesRow,
    private readonly place: Place,
    source: Source,
    private readonly occupations: readonly Occupation[],
    private readonly hourly: Column | undefined,
  ) {
    this.source = source;
    this.year = periodYear(series.period);
  }

  /** The figure of the occupation in this row, or `undefined` where none was published. */
  figure(row: number): Figure | undefined {
    const known = this.figures[row];
    if (known !== undefined) return known ?? undefined;
    const figure = this.made(row);
    this.figures[row] = figure ?? null;
    return figure;
  }

  private made(row: number): Figure | undefined {
    const token = this.token(row);
    const measuredFor = this.occupations[row];
    if (token === "" || measuredFor === undefined) return undefined;
    const { unit, period, statistic } = this.series;
    return {
      value: this.value(row, Number.parseInt(token, 10)),
      unit,
      ...(statistic === undefined ? {} : { statistic: statistic satisfies Statistic }),
      period,
      place: this.place,
      source: this.source,
      measuredFor,
      ...(token.endsWith("+") ? { bound: "at-least" } : {}),
    };
  }

  private value(row: number, number: number): Value {
    const { id, texts, decimals = 0 } = this.series;
    if (texts !== undefined) {
      const text = texts[number];
      if (text === undefined) throw new Error(`Series "${id}" has no text number ${number}.`);
      return text;
    }
    if (this.hourly === undefined) return number / 10 ** decimals;
    const cents = Number.parseInt(this.hourly.token(row) || "0", 10);
    return annualFromHourly(cents) + 10 * number;
  }

  private token(row: number): string {
    this.tokens ??= this.split();
    return this.tokens[row] ?? "";
  }

  private split(): readonly string[] {
    const { id, values } = this.series;
    const tokens = (values[this.place.code] ?? "").split(",");
    if (tokens.length === this.occupations.length) return tokens;
    const count = `${tokens.length} values for ${this.occupations.length} occupations`;
    throw new Error(
      `Series "${id}" has ${count} in ${this.place.code}. Run "npm run data" to write it again.`,
    );
  }
}

/** Dollars a year, to the nearest ten as the producer prints them, for cents an hour. */
export function annualFromHourly(cents: number): number {
  return 10 * Math.round((cents * HOURS_A_YEAR) / 1000);
}
