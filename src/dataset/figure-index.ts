import { Column } from "./column";
import type { Measure, Occupation, Place, Source } from "./figure";
import type { SeriesRow } from "./schema";

const NONE: readonly Column[] = [];

type ByStatistic = Map<string, Column[]>;

/** Where the figures stand: by place, measure and statistic, in the order of the file, which is best first. */
export class FigureIndex {
  private readonly columns = new Map<string, Map<Measure, ByStatistic>>();
  private readonly sources: ReadonlyMap<string, Source>;

  constructor(
    private readonly places: readonly Place[],
    private readonly occupations: readonly Occupation[],
    sources: readonly Source[],
  ) {
    this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** Takes in the series of a file. */
  add(rows: readonly SeriesRow[]): void {
    const hourly = new Map(rows.map((row) => [row.id, row]));
    for (const row of rows) {
      const base = row.annualOf === undefined ? undefined : hourly.get(row.annualOf);
      if (row.annualOf !== undefined && base === undefined) {
        throw new Error(
          `Series "${row.id}" is reckoned from "${row.annualOf}", which the file does not hold.`,
        );
      }
      this.addSeries(row, base);
    }
  }

  /** Whether figures of this place are in memory. */
  has(place: string): boolean {
    return this.columns.has(place);
  }

  /** The columns that can answer; none where the place publishes no such statistic. `""` is for no statistic. */
  find(place: string, measure: Measure, statistic: string): readonly Column[] {
    return this.columns.get(place)?.get(measure)?.get(statistic) ?? NONE;
  }

  private addSeries(row: SeriesRow, base: SeriesRow | undefined): void {
    const source = this.sources.get(row.source);
    if (source === undefined) throw new Error(`Series "${row.id}" names no known source: "${row.source}".`);
    for (const code of Object.keys(row.values)) {
      const place = this.places.find((known) => known.code === code);
      if (place === undefined) throw new Error(`Series "${row.id}" names no known place: "${code}".`);
      const hourly = base && new Column(base, place, source, this.occupations, undefined);
      const column = new Column(row, place, source, this.occupations, hourly);
      this.shelf(code, row.measure, row.statistic ?? "").push(column);
    }
  }

  private shelf(place: string, measure: Measure, statistic: string): Column[] {
    const measures = this.columns.get(place) ?? new Map<Measure, ByStatistic>();
    const statistics = measures.get(measure) ?? new Map<string, Column[]>();
    const columns = statistics.get(statistic) ?? [];
    this.columns.set(place, measures.set(measure, statistics.set(statistic, columns)));
    return columns;
  }
}
