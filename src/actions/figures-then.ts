import type { Comparison, KeptCareer } from "../comparison/comparison";
import { ROWS } from "../comparison/measures";
import type { RowKey, RowKind } from "../comparison/measures";
import type { Dataset } from "../dataset/dataset";
import type { Figure, Place } from "../dataset/figure";

/** The numbers of a comparison with where they came from, small enough to be kept in a workbook. */
export interface FiguresThen {
  /** What was asked for, what it was called, and the occupation's code and title. */
  readonly careers: readonly CareerThen[];
  readonly place: string;
  /** Each with its period and the id of its source. */
  readonly origins: readonly (readonly [period: string, source: string])[];
  /** For each career the value, and the place of its origin in `origins`; `null` where there was none. */
  readonly figures: Readonly<Partial<Record<RowKey, readonly (FigureThen | null)[]>>>;
}

export interface CareerThen {
  readonly asked: string;
  readonly title: string;
  readonly code: string;
  readonly occupation: string;
}

export type FigureThen = readonly [value: number | string, origin: number];

export function figuresThen(comparison: Comparison, asked: readonly string[]): FiguresThen {
  const origins: (readonly [string, string])[] = [];
  const originOf = ({ period, source }: Figure) => {
    const known = origins.findIndex(([when, id]) => when === period && id === source.id);
    return known >= 0 ? known : origins.push([period, source.id]) - 1;
  };
  const rows = comparison.rows.filter(({ release, derived }) => release !== "told" && derived === undefined);
  const figures = rows.map(({ key, figures: row }) => [
    key,
    row.map((figure) => (figure ? ([single(figure), originOf(figure)] as const) : null)),
  ]);
  return {
    careers: comparison.careers.map(({ career: { occupation } }, at) => ({
      asked: asked[at] ?? "",
      title: comparison.names[at] ?? "",
      code: occupation.code,
      occupation: occupation.title,
    })),
    place: comparison.place.code,
    origins,
    figures: Object.fromEntries(figures) as FiguresThen["figures"],
  };
}

/** A career that the data set has lost, with the figures it had; `undefined` for a name that was not there either. */
export function careerThen(
  { careers, figures, origins, place }: FiguresThen,
  name: string,
  { places, sources }: Dataset,
  note: string,
): KeptCareer | undefined {
  const at = careers.findIndex(({ asked, title }) => asked === name || title === name);
  const career = careers[at];
  // A live sheet may have had a name that never was a career's.
  if (career?.code === "") return undefined;
  const where = places.find(({ code }) => code === place);
  const nation = places[0];
  if (career === undefined || where === undefined || nation === undefined) return undefined;
  const occupation = { code: career.code, title: career.occupation };
  const whole = (key: RowKey, then: FigureThen | null | undefined): Figure | undefined => {
    const [period, id] = origins[then?.[1] ?? -1] ?? [];
    const source = sources.find((each) => each.id === id);
    if (!then || period === undefined || source === undefined) return undefined;
    const { unit, statistic, release }: RowKind = ROWS[key];
    const told: Place = release === "survey" ? where : nation;
    return {
      value: then[0],
      unit,
      ...(statistic && { statistic }),
      period,
      place: told,
      source,
      measuredFor: occupation,
    };
  };
  const kept = Object.entries(figures).flatMap(([key, row]) => {
    const figure = whole(key as RowKey, row[at]);
    return figure ? [[key, figure] as const] : [];
  });
  return { title: career.title, occupation, figures: Object.fromEntries(kept), note };
}

/** What was told then of the careers whose columns are left. */
export function columnsLeft(then: FiguresThen, left: readonly number[]): FiguresThen {
  const of = <Each>(all: readonly Each[]) => left.flatMap((at) => all.slice(at, at + 1));
  const figures = Object.entries(then.figures).map(([key, row]) => [key, of(row)]);
  return {
    ...then,
    careers: of(then.careers),
    figures: Object.fromEntries(figures) as FiguresThen["figures"],
  };
}

function single({ value }: Figure): number | string {
  return typeof value === "object" ? value.join("; ") : value;
}
