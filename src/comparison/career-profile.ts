import { loadPlace, loadProfiles, findFigure } from "../dataset/dataset";
import type { Career, Dataset } from "../dataset/dataset";
import type { Figure, Place, Source } from "../dataset/figure";
import { findSteps } from "../dataset/steps";
import type { Step } from "../dataset/steps";
import { loadNames, resolveCareer } from "../lookup/lookup";
import type { CareerMatch } from "../lookup/lookup";
import { calledOnSheet, comparisonRow } from "./comparison";
import type { ComparisonRow, PayHistory } from "./comparison";
import { knownFigures } from "./known-figures";
import type { KnownFigure } from "./known-figures";
import { allRows, ROWS } from "./measures";
import type { RowKind } from "./measures";
import { hourlyNotes, placeNotes } from "./notes";
import { ENGLISH_NOTES } from "./note-words";
import { payHistoryOf } from "./pay-over-time";
import { payRangeOf } from "./pay-range";
import type { PayRange } from "./pay-range";
import { toldNotes } from "./told-notes";

/** All that is known of one career. */
export interface CareerProfile {
  readonly match: CareerMatch;
  /** What it is called: its title, or the name that it only stands in for. */
  readonly name: string;
  /** A name that any formula understands to mean it. */
  readonly asked: string;
  readonly place: Place;
  /** Every row of a comparison but the difference, with one figure each. */
  readonly rows: readonly ComparisonRow[];
  readonly range?: PayRange;
  readonly history: PayHistory;
  readonly steps: readonly Step[];
  /** Pay and growth, with every figure that is known of them. */
  readonly known: readonly Known[];
  readonly notes: readonly string[];
  /** The period of the nation's pay, which is newer than a state's. */
  readonly nationalPeriod: string | undefined;
  /** The source of every figure and step, each once, in their order. */
  readonly sources: readonly Source[];
}

/** What every figure is known of. */
export const KNOWN = { salary: "Pay a year", growth: "Projected growth" } as const;

export interface Known {
  readonly measure: keyof typeof KNOWN;
  readonly figures: readonly KnownFigure[];
}

/**
 * What a name means, and all that is known of it. Needs what `loadCareerProfile` loads.
 *
 * @throws UnknownName, AmbiguousName or BadArgument for a text that means no one career
 */
export function careerProfile(data: Dataset, text: string, place: Place): CareerProfile {
  const match = resolveCareer(data, text);
  const { career } = match;
  const name = calledOnSheet(match);
  const rows = allRows()
    .filter((key) => !isDerived(ROWS[key]))
    .map((key) => comparisonRow(data, [match], place, key));
  const nationalPeriod = findFigure(data, career, { measure: "salary" })?.period;
  const range = payRangeOf(rows);
  const history = payHistoryOf(data, [career]);
  const steps = findSteps(data, career);
  const known = (["salary", "growth"] as const).map((measure) => ({
    measure,
    figures: knownFigures(data, career, measure),
  }));
  return {
    match,
    name,
    asked: askedFor(data, career, name, text),
    place,
    rows,
    ...(range && { range }),
    history,
    steps,
    known,
    notes: profileNotes({ match, name, place, rows, nationalPeriod }),
    nationalPeriod,
    sources: sourcesOf([
      ...rows.flatMap(({ figures }) => figures),
      ...steps,
      ...known.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
    ]),
  };
}

/** What has to be known of a career's figures, said in English or in other words. */
export function profileNotes(
  { match, name, ...rest }: Pick<CareerProfile, "match" | "name" | "place" | "rows" | "nationalPeriod">,
  say = ENGLISH_NOTES,
): readonly string[] {
  const compared = { careers: [match], names: [name], ...rest };
  return [...placeNotes(compared, say), ...hourlyNotes(compared, say), ...toldNotes(compared, say)];
}

/** Brings into memory what `careerProfile` needs; `undefined` when it is there already. */
export function loadCareerProfile(data: Dataset, text: string, place: Place): Promise<void> | undefined {
  const loads = [loadNames(data, text), loadProfiles(data), loadPlace(data, place)].filter(
    (load) => load !== undefined,
  );
  return loads.length === 0 ? undefined : Promise.all(loads).then(() => undefined);
}

function isDerived({ derived }: RowKind): boolean {
  return derived !== undefined;
}

/** The name that reads best in a formula, unless it means another career or none. */
function askedFor(data: Dataset, career: Career, name: string, text: string): string {
  try {
    return resolveCareer(data, name).career === career ? name : text;
  } catch {
    return text;
  }
}

function sourcesOf(sourced: readonly (Pick<Figure, "source"> | undefined)[]): readonly Source[] {
  const sources = sourced.flatMap((each) => (each ? [each.source] : []));
  return [...new Map(sources.map((source) => [source.id, source])).values()];
}
