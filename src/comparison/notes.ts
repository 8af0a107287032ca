import type { Compared } from "./compared";
import type { Named } from "./kept-career";
import type { Release, RowKey } from "./measures";
import { missingNotes } from "./missing-notes";
import { ENGLISH_NOTES } from "./note-words";
import type { NoteWords } from "./note-words";
import { projectedSubjects } from "./subjects";
import { sideBySideNotes, toldNotes } from "./told-notes";

const KEPT = "The data set no longer knows this career; its figures are those kept from before.";

/** What has to be known of what is compared, said in English or in other words. */
export function notesOf(comparison: Compared, say: NoteWords = ENGLISH_NOTES): readonly string[] {
  // A derived row has the figures of another one, of which everything is said there.
  const rows = comparison.rows.filter(({ derived }) => derived === undefined);
  const compared = { ...comparison, rows };
  return [
    ...standInNotes(compared, say),
    ...placeNotes(compared, say),
    ...periodNotes(compared, say),
    ...hourlyNotes(compared, say),
    ...sideBySideNotes(compared, say),
    ...toldNotes(compared, say),
    ...missingNotes(compared, say),
    ...boundNotes(compared, say),
  ];
}

/** One for each career that only what was kept of it could answer. */
export function keptNotes(named: readonly Named[]): readonly string[] {
  return named.flatMap(({ match, kept }) => (kept ? [`${match.career.title}: ${kept.note ?? KEPT}`] : []));
}

/** One for each career whose figures are those of another or a broader occupation. */
export function standInNotes({ careers, names }: Compared, say = ENGLISH_NOTES): readonly string[] {
  return careers.flatMap(({ standIn }, at) => (standIn ? [`${names[at]}: ${say.told(standIn)}`] : []));
}

/** A state's figures are older than the nation's, and the data set has not every measure by state. */
export function placeNotes(compared: Compared, say = ENGLISH_NOTES): readonly string[] {
  const { place, rows, nationalPeriod } = compared;
  if (place.code === "US") return [];
  const [there] = periods(compared, "survey").filter((period) => period !== undefined);
  const older =
    there === undefined || nationalPeriod === undefined || there === nationalPeriod
      ? []
      : [say.older(place, there, nationalPeriod)];
  const national = projectedSubjects(rows);
  return [...older, ...(national.length === 0 ? [] : [say.projected(national)])];
}

/** Where pay of different periods stands side by side. */
export function periodNotes(compared: Compared, say = ENGLISH_NOTES): readonly string[] {
  const survey = periods(compared, "survey");
  if (new Set(survey.filter((period) => period !== undefined)).size < 2) return [];
  return [say.periodsDiffer(compared.names.map((name, at) => ({ name, period: survey[at] })))];
}

/** Where a career is paid by the hour, and not the year round, so that only its hourly pay is published. */
export function hourlyNotes(compared: Compared, say = ENGLISH_NOTES): readonly string[] {
  const figuresOf = (key: RowKey) => compared.rows.find((row) => row.key === key)?.figures;
  const [annual, hourly] = [figuresOf("salary-median"), figuresOf("wage-median")];
  if (annual === undefined || hourly === undefined) return [];
  const all = say.careers(compared);
  const whom = all.filter((_, at) => annual[at] === undefined && hourly[at] !== undefined);
  return whom.length === 0 ? [] : [say.hourlyOnly(say.listed(whom, all))];
}

function boundNotes(compared: Compared, say: NoteWords): readonly string[] {
  const all = say.careers(compared);
  return compared.rows.flatMap((row) => {
    const bounded = all.filter((_, at) => row.figures[at]?.bound === "at-least");
    return bounded.length === 0 ? [] : [`${say.label(row)}: ${say.orMore(say.listed(bounded, all))}`];
  });
}

/** The period of each career's figures in a release; `undefined` where it has none. */
function periods({ names, rows }: Compared, release: Release): readonly (string | undefined)[] {
  return names.map((_, at) => {
    const figures = rows.filter((row) => row.release === release).map((row) => row.figures[at]);
    const figure = figures.find((each) => each !== undefined);
    return figure?.period;
  });
}
