import { careersOf, namesOf } from "./careers";
import type { Career, CareerName } from "./careers";
import type { Column } from "./column";
import { FigureIndex } from "./figure-index";
import type { Figure, Measure, Occupation, Place, Source, Statistic } from "./figure";
import national from "./national.json";
import { NotLoaded } from "./not-loaded";
import { loadDatasetFile, loadSeriesFile } from "./schema";

export type { Career, CareerName } from "./careers";

/** What is asked of the data about one career. */
export interface Question {
  readonly measure: Measure;
  /** The median where omitted. Counts for salary and wage only: nothing else is published by statistic. */
  readonly statistic?: Statistic;
  /** The nation where omitted. */
  readonly place?: Place;
  /** The year in which the period begins: 2025 for `2025-05`, 2024 for `2024/2034`. */
  readonly year?: number;
  /** The id of a source. */
  readonly source?: string;
}

/** What is known: lists to choose from, and the figures behind them. */
export interface Dataset {
  /** The day of the newest release and a mark of the content: `2026-05-15.4f2a9c`. */
  readonly version: string;
  /** The curated first, then the others by title. */
  readonly careers: readonly Career[];
  readonly names: readonly CareerName[];
  /** The nation, then the states by name, the District of Columbia among them. */
  readonly places: readonly Place[];
  readonly occupations: readonly Occupation[];
  readonly sources: readonly Source[];
  /** For the functions of this file, as the two below. */
  readonly figures: FigureIndex;
  readonly rows: ReadonlyMap<Occupation, number>;
  readonly rest: Rest | undefined;
}

/** The places that are not in memory yet. */
interface Rest {
  readonly load: () => Promise<unknown>;
  loading?: Promise<void> | undefined;
  loaded?: boolean;
}

let embedded: Dataset | undefined;

/** The data set that ships with the add-in, read on first use. */
export function dataset(): Dataset {
  embedded ??= parseDataset(national, async () => (await import("./states.json")).default);
  return embedded;
}

/**
 * A data set from the content of its file. Throws an Error with the path of what is wrong.
 * `rest` fetches the series of the places that the file leaves out; without it the file is all there is.
 */
export function parseDataset(content: unknown, rest?: () => Promise<unknown>): Dataset {
  const file = loadDatasetFile(content);
  const places = file.places.map(([code, name]): Place => ({ code, name }));
  const occupations = file.occupations.map(([code, title]): Occupation => ({ code, title }));
  const careers = careersOf(file, occupations);
  const figures = new FigureIndex(places, occupations, file.sources);
  figures.add(file.series);
  return {
    version: file.version,
    careers,
    names: namesOf(file, careers),
    places,
    occupations,
    sources: file.sources,
    figures,
    rows: new Map(occupations.map((occupation, row) => [occupation, row])),
    rest: rest && { load: rest },
  };
}

/** The best answer, which is the newest official one, or `undefined` where nothing was published. */
export function findFigure(data: Dataset, career: Career, question: Question): Figure | undefined {
  const row = data.rows.get(career.occupation);
  if (row === undefined) return undefined;
  for (const column of columns(data, question)) {
    const figure = answers(column, question) ? column.figure(row) : undefined;
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** Every answer, the best first. */
export function findFigures(data: Dataset, career: Career, question: Question): readonly Figure[] {
  const row = data.rows.get(career.occupation);
  if (row === undefined) return [];
  return columns(data, question)
    .filter((column) => answers(column, question))
    .map((column) => column.figure(row))
    .filter((figure) => figure !== undefined);
}

/**
 * Brings the figures of a place into memory. `undefined` when they are there already, so that a caller who
 * needs no waiting need not wait. A load that failed rejects with NotLoaded, and is tried again on the next call.
 */
export function loadPlace(data: Dataset, place: Place): Promise<void> | undefined {
  const { figures, rest } = data;
  if (rest === undefined || rest.loaded === true || figures.has(place.code)) return undefined;
  rest.loading ??= loadRest(figures, rest);
  return rest.loading.catch((error: unknown) => {
    throw new NotLoaded(`The figures of ${place.name} could not be loaded.`, error);
  });
}

async function loadRest(figures: FigureIndex, rest: Rest): Promise<void> {
  try {
    figures.add(loadSeriesFile(await rest.load()).series);
    rest.loaded = true;
  } catch (error) {
    rest.loading = undefined;
    throw error;
  }
}

function columns(data: Dataset, question: Question): readonly Column[] {
  const { measure, statistic = "median", place } = question;
  const code = place?.code ?? "US";
  if (data.rest !== undefined && data.rest.loaded !== true && !data.figures.has(code)) {
    throw new Error(`The figures of ${place?.name ?? code} were asked for before they were loaded.`);
  }
  return data.figures.find(code, measure, measure === "salary" || measure === "wage" ? statistic : "");
}

function answers(column: Column, { year, source }: Question): boolean {
  return (
    (year === undefined || column.year === year) && (source === undefined || column.source.id === source)
  );
}
