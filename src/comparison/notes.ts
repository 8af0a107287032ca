import { periodName } from "../dataset/period";
import type { Comparison } from "./comparison";
import { inSentence, placeInSentence } from "./in-sentence";
import type { Release } from "./measures";

/** What notes are made of. */
type Compared = Pick<Comparison, "careers" | "names" | "place" | "rows" | "nationalPeriod">;

export function notesOf(compared: Compared): readonly string[] {
  return [
    ...standInNotes(compared),
    ...placeNotes(compared),
    ...periodNotes(compared),
    ...missingNotes(compared),
    ...boundNotes(compared),
  ];
}

/** One for each career whose figures are those of another or a broader occupation. */
export function standInNotes({ careers, names }: Compared): readonly string[] {
  return careers.flatMap(({ standIn }, at) => (standIn ? [`${names[at]}: ${standIn}`] : []));
}

/** A state's figures are older than the nation's, and not every measure is known by state. */
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
  const national = rows.some(({ release }) => release === "projections")
    ? ["Growth, openings and the way in are for the United States; they are not known by state."]
    : [];
  return [...older, ...national];
}

/** Where pay of different periods stands side by side. */
export function periodNotes(compared: Compared): readonly string[] {
  const survey = periods(compared, "survey");
  if (new Set(survey.filter((period) => period !== undefined)).size < 2) return [];
  const each = compared.names.map((name, at) => (survey[at] ? `${name} ${survey[at]}` : name));
  return [`The periods of pay differ: ${each.join(", ")}.`];
}

function missingNotes({ names, place, rows }: Compared): readonly string[] {
  const lacking = new Map<string, string[]>();
  for (const { label, release, figures } of rows) {
    const without = names.filter((_, at) => figures[at] === undefined);
    if (without.length === 0) continue;
    const where = release === "survey" ? placeInSentence(place) : "the United States";
    const whom = without.length === names.length ? "these careers" : without.map(inSentence).join(", ");
    const reason = `this data set has no figure for ${whom} in ${where}.`;
    lacking.set(reason, [...(lacking.get(reason) ?? []), label]);
  }
  return [...lacking].map(([reason, labels]) => `${labels.join(", ")}: ${reason}`);
}

function boundNotes({ names, rows }: Compared): readonly string[] {
  return rows.flatMap(({ label, figures }) => {
    const bounded = names.filter((_, at) => figures[at]?.bound === "at-least");
    if (bounded.length === 0) return [];
    return [`${label}: for ${bounded.map(inSentence).join(", ")} the true figure is that or more.`];
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
