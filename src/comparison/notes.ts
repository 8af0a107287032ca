import { periodName } from "../dataset/period";
import { between, plurals } from "./compared";
import type { Compared } from "./compared";
import { placeInSentence } from "./in-sentence";
import type { Named } from "./kept-career";
import type { Release, RowKey } from "./measures";
import { missingNotes } from "./missing-notes";
import { projectedNationally } from "./subjects";
import { sideBySideNotes, toldNotes } from "./told-notes";

const KEPT = "The data set no longer knows this career; its figures are those kept from before.";

export function notesOf(comparison: Compared): readonly string[] {
  // A derived row has the figures of another one, of which everything is said there.
  const rows = comparison.rows.filter(({ derived }) => derived === undefined);
  const compared = { ...comparison, rows };
  return [
    ...standInNotes(compared),
    ...placeNotes(compared),
    ...periodNotes(compared),
    ...hourlyNotes(compared),
    ...sideBySideNotes(compared),
    ...toldNotes(compared),
    ...missingNotes(compared),
    ...boundNotes(compared),
  ];
}

/** One for each career that only what was kept of it could answer. */
export function keptNotes(named: readonly Named[]): readonly string[] {
  return named.flatMap(({ match, kept }) => (kept ? [`${match.career.title}: ${kept.note ?? KEPT}`] : []));
}

/** One for each career whose figures are those of another or a broader occupation. */
export function standInNotes({ careers, names }: Compared): readonly string[] {
  return careers.flatMap(({ standIn }, at) => (standIn ? [`${names[at]}: ${standIn}`] : []));
}

/** A state's figures are older than the nation's, and the data set has not every measure by state. */
export function placeNotes(compared: Compared): readonly string[] {
  const { place, rows, nationalPeriod } = compared;
  if (place.code === "US") return [];
  const [there] = periods(compared, "survey").filter((period) => period !== undefined);
  const newest = nationalPeriod && periodName(nationalPeriod);
  const older =
    there === undefined || newest === undefined || there === newest
      ? []
      : [
          `The figures for ${placeInSentence(place)} are from ${there}, the newest national ones from ${newest}.`,
        ];
  const national = projectedNationally(rows);
  return [...older, ...(national === undefined ? [] : [national])];
}

/** Where pay of different periods stands side by side. */
export function periodNotes(compared: Compared): readonly string[] {
  const survey = periods(compared, "survey");
  if (new Set(survey.filter((period) => period !== undefined)).size < 2) return [];
  const each = compared.names.map((name, at) => (survey[at] ? `${name} ${survey[at]}` : name));
  return [`The periods of pay differ: ${each.join(between(compared.names))}.`];
}

/** Where a career is paid by the hour, and not the year round, so that only its hourly pay is published. */
export function hourlyNotes(compared: Compared): readonly string[] {
  const figuresOf = (key: RowKey) => compared.rows.find((row) => row.key === key)?.figures;
  const [annual, hourly] = [figuresOf("salary-median"), figuresOf("wage-median")];
  if (annual === undefined || hourly === undefined) return [];
  const all = plurals(compared);
  const whom = all.filter((_, at) => annual[at] === undefined && hourly[at] !== undefined);
  return whom.length === 0
    ? []
    : [`BLS gives no annual pay, only pay an hour, for ${whom.join(between(all))}.`];
}

function boundNotes(compared: Compared): readonly string[] {
  return compared.rows.flatMap(({ label, figures }) => {
    const bounded = plurals(compared).filter((_, at) => figures[at]?.bound === "at-least");
    if (bounded.length === 0) return [];
    return [`${label}: for ${bounded.join(between(plurals(compared)))} the true figure is that or more.`];
  });
}

/** The period of each career's figures in a release; `undefined` where it has none. */
function periods({ names, rows }: Compared, release: Release): readonly (string | undefined)[] {
  return names.map((_, at) => {
    const figures = rows.filter((row) => row.release === release).map((row) => row.figures[at]);
    const figure = figures.find((each) => each !== undefined);
    return figure && periodName(figure.period);
  });
}
