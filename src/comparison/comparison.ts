import { findFigure, loadPlace } from "../dataset/dataset";
import type { Dataset } from "../dataset/dataset";
import type { Figure, Place, Source } from "../dataset/figure";
import { BadArgument } from "../lookup/bad-argument";
import { loadNames, resolveCareer, resolvePlace } from "../lookup/lookup";
import type { CareerMatch } from "../lookup/lookup";
import { findingOf } from "./finding";
import { allRows, DEFAULT_ROWS, ROWS } from "./measures";
import type { RowKey, RowKind } from "./measures";
import { notesOf } from "./notes";

export type { RowKey } from "./measures";

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
  /** The source of every figure, each once, in the order of the rows. */
  readonly sources: readonly Source[];
  /** What the comparison finds, in one sentence without a full stop. */
  readonly finding: string;
}

export interface ComparisonRow extends RowKind {
  readonly key: RowKey;
  /** In the careers' order; `undefined` where there is none. */
  readonly figures: readonly (Figure | undefined)[];
}

/**
 * @throws UnknownName, AmbiguousName or BadArgument for a name that means no one career or place, for fewer than two
 *   or more than six careers, and for a career that is named twice
 */
export function compare(data: Dataset, request: ComparisonRequest): Comparison {
  const careers = resolveCareers(data, request.careers);
  const place = resolvePlace(data, request.place);
  const names = careers.map(calledOnSheet);
  const rows = rowKeys(request.measures).map((key) => comparisonRow(data, careers, place, key));
  const compared = { careers, names, place, rows, nationalPeriod: nationalPeriod(data, careers) };
  return { ...compared, notes: notesOf(compared), sources: sourcesOf(rows), finding: findingOf(compared) };
}

/** Brings into memory what `compare` needs; `undefined` when it is there already. */
export function loadComparison(data: Dataset, request: ComparisonRequest): Promise<void> | undefined {
  const loads = [
    ...request.careers.map((career) => loadNames(data, career)),
    loadPlace(data, resolvePlace(data, request.place)),
  ].filter((load) => load !== undefined);
  return loads.length === 0 ? undefined : Promise.all(loads).then(() => undefined);
}

function resolveCareers(data: Dataset, typed: readonly string[]): readonly CareerMatch[] {
  if (typed.length < FEWEST_CAREERS || typed.length > MOST_CAREERS) {
    const number = `${FEWEST_CAREERS} to ${MOST_CAREERS}`;
    throw new BadArgument("careers", typed, `A comparison takes ${number} careers; ${typed.length} given.`);
  }
  const matches = typed.map((text) => resolveCareer(data, text));
  const names = matches.map(calledOnSheet);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new BadArgument("careers", typed, `"${twice}" is given twice. Take one of the two out.`);
  }
  return matches;
}

/** The plain title, but the name as typed where that name, not the career, is what the figures stand in for. */
export function calledOnSheet({ career, matched, standIn }: CareerMatch): string {
  if (standIn === undefined || standIn === career.standIn) return career.title;
  return matched.slice(0, 1).toUpperCase() + matched.slice(1);
}

function rowKeys(asked: readonly RowKey[] = []): readonly RowKey[] {
  return asked.length === 0 ? DEFAULT_ROWS : allRows().filter((key) => asked.includes(key));
}

export function comparisonRow(
  data: Dataset,
  careers: readonly CareerMatch[],
  place: Place,
  key: RowKey,
): ComparisonRow {
  const kind: RowKind = ROWS[key];
  const { measure, statistic, release } = kind;
  const question = {
    measure,
    ...(statistic && { statistic }),
    ...(release === "survey" && { place }),
  };
  return { ...kind, key, figures: careers.map(({ career }) => findFigure(data, career, question)) };
}

function nationalPeriod(data: Dataset, careers: readonly CareerMatch[]): string | undefined {
  const figures = careers.map(({ career }) => findFigure(data, career, { measure: "salary" }));
  return figures.find((figure) => figure !== undefined)?.period;
}

function sourcesOf(rows: readonly ComparisonRow[]): readonly Source[] {
  const sources = rows.flatMap(({ figures }) => figures.map((figure) => figure?.source));
  return [...new Set(sources)].filter((source) => source !== undefined);
}
