import { careersOf, namesOf } from "./careers";
import type { Career, CareerName } from "./careers";
import type { Column } from "./column";
import { FigureIndex } from "./figure-index";
import { STATISTICS } from "./figure";
import type { Figure, Measure, Occupation, Place, Source, Statistic } from "./figure";
import { Later } from "./later";
import national from "./national.json";
import { NotLoaded } from "./not-loaded";
import type { Part } from "./not-loaded";
import { pricesOf } from "./prices";
import type { Prices } from "./prices";
import { Profiles } from "./profiles";
import type { Known } from "./profiles";
import { loadProfilesFile } from "./profiles-schema";
import type { ProfilesFile } from "./profiles-schema";
import { loadDatasetFile, loadSeriesFile } from "./schema";
import { isTold, loadedProfiles, TOLD, toldFigures } from "./told-figures";

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
  /** For prices.ts; absent where the file has none. */
  readonly prices?: Prices;
  /** For the functions of this file, as the two below. */
  readonly figures: FigureIndex;
  readonly rows: ReadonlyMap<Occupation, number>;
  readonly rest: Later<true>;
  readonly profiles: Later<Profiles>;
}

const NO_PROFILES: ProfilesFile = {
  occupations: [],
  told: [],
  described: [],
  lists: [],
  related: { source: "", values: "" },
  steps: [],
  claims: [],
  conflicts: [],
  absences: [],
};

type Fetch = () => Promise<unknown>;

let embedded: Dataset | undefined;

/** The data set that ships with the add-in, read on first use. */
export function dataset(): Dataset {
  embedded ??= parseDataset(
    national,
    async () => (await import("./states.json")).default,
    async () => (await import("./profiles.json")).default,
  );
  return embedded;
}

/**
 * A data set from the content of its file. Throws an Error with the path of what is wrong. `rest` fetches the
 * series of the places that the file leaves out, `profiles` what is told of careers one by one; without them the
 * file is all there is.
 */
export function parseDataset(content: unknown, rest?: Fetch, profiles?: Fetch): Dataset {
  const file = loadDatasetFile(content);
  const places = file.places.map(([code, name]): Place => ({ code, name }));
  const occupations = file.occupations.map(([code, title]): Occupation => ({ code, title }));
  const careers = careersOf(file, occupations);
  const figures = new FigureIndex(places, occupations, file.sources);
  figures.add(file.series);
  const rows = new Map(occupations.map((occupation, row) => [occupation, row]));
  const known = { careers, occupations, rows, places, sources: file.sources };
  return {
    ...known,
    version: file.version,
    names: namesOf(file, careers),
    ...(file.prices === undefined ? {} : { prices: pricesOf(file.prices, file.sources) }),
    figures,
    rest: restLater(figures, rest),
    profiles: profilesLater(known, profiles),
  };
}

function restLater(figures: FigureIndex, fetch?: Fetch): Later<true> {
  const load = async () => {
    figures.add(loadSeriesFile(await arrived("states", "The figures of the states", fetch)).series);
    return true as const;
  };
  return new Later<true>(load, fetch === undefined ? true : undefined);
}

function profilesLater(known: Known, fetch?: Fetch): Later<Profiles> {
  const load = async () =>
    new Profiles(loadProfilesFile(await arrived("profiles", "The profiles of the careers", fetch)), known);
  return new Later(load, fetch === undefined ? new Profiles(NO_PROFILES, known) : undefined);
}

/** What did not arrive is the network's fault and can be tried again; what is wrong in a file is ours. */
async function arrived(part: Part, what: string, fetch?: Fetch): Promise<unknown> {
  try {
    return await fetch?.();
  } catch (error) {
    throw new NotLoaded(part, `${what} could not be loaded.`, error);
  }
}

/**
 * The best answer, which is the newest official one, or `undefined` where nothing was published. Of what an article
 * says only where the source asked for is the article, or where there is nothing official to ask for. People employed
 * are those the survey counts; those the projections begin with only where that source is asked for.
 */
export function findFigure(data: Dataset, career: Career, question: Question): Figure | undefined {
  if (isTold(data, question)) return findFigures(data, career, question)[0];
  const row = data.rows.get(career.occupation);
  if (row === undefined) return undefined;
  for (const column of columns(data, question)) {
    if (isOtherCount(column, question)) continue;
    const figure = answers(column, question) ? column.figure(row) : undefined;
    if (figure !== undefined) return figure;
  }
  return undefined;
}

/** Every answer, the best first. */
export function findFigures(data: Dataset, career: Career, question: Question): readonly Figure[] {
  if (isTold(data, question)) return toldFigures(data, career, question);
  const row = data.rows.get(career.occupation);
  if (row === undefined) return [];
  return columns(data, question)
    .filter((column) => answers(column, question))
    .map((column) => column.figure(row))
    .filter((figure) => figure !== undefined);
}

/** The years for which releases answer this of any career, in rising order. */
export function findYears(data: Dataset, question: Question): readonly number[] {
  const years = columns(data, question)
    .filter((column) => answers(column, question))
    .map(({ year }) => year);
  return [...new Set(years)].filter((year) => year !== undefined).sort((a, b) => a - b);
}

/**
 * All that is known of the nation, of whatever statistic, period and source: official figures statistic by
 * statistic, the newest first, then older official ones of other codes, then what articles say, words included.
 */
export function findEveryFigure(data: Dataset, career: Career, measure: Measure): readonly Figure[] {
  const row = data.rows.get(career.occupation);
  const columns = [...STATISTICS, ""].flatMap((statistic) => data.figures.find("US", measure, statistic));
  const published = row === undefined ? [] : columns.map((column) => column.figure(row));
  const told = loadedProfiles(data).figures(career, measure);
  return [...published.filter((figure) => figure !== undefined), ...told];
}

/** In a sentence, why nothing is told of this; `undefined` where something is, or where no reason is known. */
export function findAbsence(data: Dataset, career: Career, measure: Measure): string | undefined {
  return loadedProfiles(data).absence(career, measure);
}

/** Brings what is told of careers one by one into memory, or rejects with NotLoaded; `undefined` when it is there. */
export function loadProfiles(data: Dataset): Promise<void> | undefined {
  return data.profiles.load();
}

/** Brings what answers this measure for the nation into memory; `undefined` when it is there already. */
export function loadMeasure(data: Dataset, measure: Measure): Promise<void> | undefined {
  return TOLD.has(measure) ? loadProfiles(data) : undefined;
}

/** Brings all that a question needs into memory; `undefined` when it is there already. */
export function loadAnswer(data: Dataset, question: Question): Promise<void> | undefined {
  const place = question.place && loadPlace(data, question.place);
  const told = isTold(data, question) ? loadProfiles(data) : undefined;
  return place && told ? Promise.all([place, told]).then(() => undefined) : (place ?? told);
}

/**
 * Brings the figures of a place into memory. `undefined` when they are there already, so that a caller who
 * needs no waiting need not wait. A load that failed rejects with NotLoaded, and is tried again on the next call.
 */
export function loadPlace(data: Dataset, place: Place): Promise<void> | undefined {
  return data.figures.has(place.code) ? undefined : data.rest.load();
}

function columns(data: Dataset, question: Question): readonly Column[] {
  const { measure, statistic = "median", place } = question;
  const code = place?.code ?? "US";
  if (data.rest.value === undefined && !data.figures.has(code)) {
    throw new Error(`The figures of ${place?.name ?? code} were asked for before they were loaded.`);
  }
  return data.figures.find(code, measure, measure === "salary" || measure === "wage" ? statistic : "");
}

function answers(column: Column, { year, source }: Question): boolean {
  return (
    (year === undefined || column.year === year) && (source === undefined || column.source.id === source)
  );
}

/**
 * Whether people employed are counted otherwise than the survey does, which is of a month: the base of the projections
 * is of a whole year and counts the self-employed. It answers who asks for that source.
 */
function isOtherCount({ series }: Column, { measure, source }: Question): boolean {
  return measure === "employment" && source === undefined && !series.period.includes("-");
}
