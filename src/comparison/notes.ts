import { findFigure } from "../dataset/dataset";
import type { Dataset } from "../dataset/dataset";
import type { Place } from "../dataset/figure";
import { periodName } from "../dataset/period";
import type { CareerMatch } from "../lookup/lookup";
import type { ComparisonRow } from "./comparison";
import { inSentence, placeInSentence } from "./in-sentence";

interface Compared {
  readonly data: Dataset;
  readonly careers: readonly CareerMatch[];
  readonly names: readonly string[];
  readonly place: Place;
  readonly rows: readonly ComparisonRow[];
}

export function notesOf(compared: Compared): readonly string[] {
  return [
    ...standInNotes(compared),
    ...olderNotes(compared),
    ...nationalNotes(compared),
    ...periodNotes(compared),
    ...missingNotes(compared),
    ...boundNotes(compared),
  ];
}

/** One for each career whose figures are those of another or a broader occupation. */
export function standInNotes({ careers, names }: Pick<Compared, "careers" | "names">): readonly string[] {
  return careers.flatMap(({ standIn }, index) => (standIn ? [`${names[index]}: ${standIn}`] : []));
}

/** A state's figures are older than the nation's, which a reader who knows both must be told. */
function olderNotes({ data, careers, place, rows }: Compared): readonly string[] {
  const state = rows
    .filter(({ release }) => release === "survey")
    .flatMap(({ figures }) => figures)
    .find((figure) => figure !== undefined);
  if (state === undefined || place.code === "US") return [];
  const national = careers
    .map(({ career }) => findFigure(data, career, { measure: "salary" }))
    .find((figure) => figure !== undefined);
  if (national === undefined || national.period <= state.period) return [];
  const [older, newer] = [periodName(state.period), periodName(national.period)];
  return [
    `The figures for ${placeInSentence(place)} are from ${older}; national pay figures are newer, from ${newer}.`,
  ];
}

function nationalNotes({ place, rows }: Compared): readonly string[] {
  if (place.code === "US" || !rows.some(({ release }) => release === "projections")) return [];
  return ["Growth, openings and the way in are for the United States; they are not known by state."];
}

/** Where a row sets figures of different periods side by side. */
function periodNotes({ names, rows }: Compared): readonly string[] {
  return rows.flatMap(({ label, figures }) => {
    const periods = figures.map((figure) => figure && periodName(figure.period));
    if (new Set(periods.filter((period) => period !== undefined)).size < 2) return [];
    const each = names.flatMap((name, index) => (periods[index] ? [`${name} ${periods[index]}`] : []));
    return [`${label}: the periods differ (${each.join(", ")}).`];
  });
}

function missingNotes({ names, place, rows }: Compared): readonly string[] {
  const lacking = new Map<string, string[]>();
  for (const { label, release, figures } of rows) {
    const without = names.filter((_, index) => figures[index] === undefined);
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
    const bounded = names.filter((_, index) => figures[index]?.bound === "at-least");
    if (bounded.length === 0) return [];
    return [`${label}: for ${bounded.map(inSentence).join(", ")} the true figure is that or more.`];
  });
}
