import { findFigure, loadMeasure, loadPlace } from "../dataset/dataset";
import type { Dataset } from "../dataset/dataset";
import type { Place, Source } from "../dataset/figure";
import { BadArgument } from "../lookup/bad-argument";
import { loadNames, resolvePlace } from "../lookup/lookup";
import type { CareerMatch } from "../lookup/lookup";
import { comparisonRow } from "./comparison-row";
import type { ComparisonRow } from "./comparison-row";
import { findingOf } from "./finding";
import { resolveKept } from "./kept-career";
import type { Keeper, Named } from "./kept-career";
import { allRows, DEFAULT_ROWS, ROWS } from "./measures";
import type { RowKey } from "./measures";
import { keptNotes, notesOf } from "./notes";
import { payHistoryOf } from "./pay-over-time";
import type { PayHistory } from "./pay-over-time";

export { comparisonRow } from "./comparison-row";
export type { ComparisonRow } from "./comparison-row";
export type { KeptCareer } from "./kept-career";
export type { RowKey } from "./measures";
export type { PayHistory } from "./pay-over-time";

export const FEWEST_CAREERS = 2;
export const MOST_CAREERS = 6;

/** A comparison in the words of the person who asks for it. */
export interface ComparisonRequest {
  /** Two to six names as typed, in the order of the columns. */
  readonly careers: readonly string[];
  /** "US", a state's name or its postal code; blank for the nation. */
  readonly place: string;
  /** The usual rows where omitted or empty. They stand in the order of `ROWS`, whatever the order here. */
  readonly measures?: readonly RowKey[];
  /** Adds how the nation's median pay went, year by year. */
  readonly payOverTime?: boolean;
}

/** Careers side by side: every figure whole, and what has to be said about them. */
export interface Comparison {
  readonly careers: readonly CareerMatch[];
  /** What the careers are called at the head of their columns. */
  readonly names: readonly string[];
  readonly place: Place;
  readonly rows: readonly ComparisonRow[];
  /** The period of the nation's pay, which is newer than a state's. */
  readonly nationalPeriod: string | undefined;
  /** Sentences on what stands in for a career, on places and periods that differ, and on figures that are missing. */
  readonly notes: readonly string[];
  /** The source of every figure in the rows, each once, in their order. */
  readonly sources: readonly Source[];
  /** What the comparison finds, in one sentence without a full stop. */
  readonly finding: string;
  /** Where it was asked for. */
  readonly history?: PayHistory;
  /** The names, as typed, that only what was kept of them could answer. */
  readonly missing: readonly string[];
}

/**
 * @param kept is asked only for a name that means no career of the data set, or several
 * @throws UnknownName, AmbiguousName or BadArgument for a name that means no one career or place, for fewer than two
 *   or more than six careers, and for a career that is named twice
 */
export function compare(data: Dataset, request: ComparisonRequest, kept?: Keeper): Comparison {
  const named = resolveCareers(data, request.careers, kept);
  const careers = named.map(({ match }) => match);
  const place = resolvePlace(data, request.place);
  const names = careers.map(calledOnSheet);
  const rows = rowKeys(request.measures).map((key) =>
    withKept(comparisonRow(data, careers, place, key), named),
  );
  const compared = { careers, names, place, rows, nationalPeriod: nationalPeriod(data, careers) };
  return {
    ...compared,
    notes: [...keptNotes(named), ...notesOf(compared)],
    sources: sourcesOf(rows),
    finding: findingOf(compared),
    ...(request.payOverTime === true && {
      history: payHistoryOf(
        data,
        careers.map(({ career }) => career),
      ),
    }),
    missing: named.filter((each) => each.kept).map(({ text }) => text),
  };
}

/** Brings into memory what `compare` needs; `undefined` when it is there already. */
export function loadComparison(data: Dataset, request: ComparisonRequest): Promise<void> | undefined {
  const loads = [
    ...request.careers.map((career) => loadNames(data, career)),
    ...rowKeys(request.measures).map((key) => loadMeasure(data, ROWS[key].measure)),
    loadPlace(data, resolvePlace(data, request.place)),
  ].filter((load) => load !== undefined);
  return loads.length === 0 ? undefined : Promise.all(loads).then(() => undefined);
}

function resolveCareers(data: Dataset, typed: readonly string[], kept?: Keeper): readonly Named[] {
  if (typed.length < FEWEST_CAREERS || typed.length > MOST_CAREERS) {
    const number = `${FEWEST_CAREERS} to ${MOST_CAREERS}`;
    throw new BadArgument("careers", typed, `A comparison takes ${number} careers; ${typed.length} given.`);
  }
  const named = typed.map((text) => resolveKept(data, text, kept));
  const names = named.map(({ match }) => calledOnSheet(match));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new BadArgument("careers", twice, `"${twice}" is given twice. Take one of the two out.`);
  }
  return named;
}

/** The plain title, but the name as typed where that name, not the career, is what the figures stand in for. */
export function calledOnSheet({ career, matched, standIn }: CareerMatch): string {
  if (standIn === undefined || standIn === career.standIn) return career.title;
  return matched.slice(0, 1).toUpperCase() + matched.slice(1);
}

/** Those asked for, and the medians where the differences between them are. */
function rowKeys(asked: readonly RowKey[] = []): readonly RowKey[] {
  if (asked.length === 0) return DEFAULT_ROWS;
  return allRows().filter(
    (key) => asked.includes(key) || (key === "salary-median" && asked.includes("salary-difference")),
  );
}

/** The row with the figures that were kept, where the data set has nothing to say. */
function withKept(row: ComparisonRow, named: readonly Named[]): ComparisonRow {
  const key = row.derived === undefined ? row.key : "salary-median";
  const figures = row.figures.map((figure, at) => (named[at]?.kept ? named[at].kept.figures[key] : figure));
  const absences = row.absences?.map((reason, at) => (named[at]?.kept ? undefined : reason));
  return { ...row, figures, ...(absences && { absences }) };
}

function nationalPeriod(data: Dataset, careers: readonly CareerMatch[]): string | undefined {
  const figures = careers.map(({ career }) => findFigure(data, career, { measure: "salary" }));
  return figures.find((figure) => figure !== undefined)?.period;
}

/** By their ids: what was kept of a source is another object. */
function sourcesOf(rows: readonly ComparisonRow[]): readonly Source[] {
  const sources = rows.flatMap(({ figures }) => figures.flatMap((figure) => (figure ? [figure.source] : [])));
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
