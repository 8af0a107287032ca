import { between, listed, plurals } from "./compared";
import type { Compared } from "./compared";
import { placeInSentence } from "./in-sentence";

/** One for each reason for which figures are missing, with the rows and careers that lack them. */
export function missingNotes(compared: Compared): readonly string[] {
  const { names, place, rows } = compared;
  const lacking = new Map<string, string[]>();
  for (const { label, release, figures, absences } of rows) {
    const without = plurals(compared).filter((_, at) => figures[at] === undefined && !absences?.[at]);
    if (without.length === 0) continue;
    const whom = without.length === names.length ? "these careers" : without.join(between(plurals(compared)));
    const where = release === "survey" ? placeInSentence(place) : "the United States";
    const reason =
      release === "told"
        ? `this data set tells nothing of this for ${whom}.`
        : `this data set has no figure for ${whom} in ${where}.`;
    lacking.set(reason, [...(lacking.get(reason) ?? []), label]);
  }
  return [...listed(lacking), ...absenceNotes(compared)];
}

/** Why nothing is told, where the data set knows why. */
function absenceNotes(compared: Compared): readonly string[] {
  return compared.rows.flatMap(({ label, absences = [] }) => {
    const whom = new Map<string, string[]>();
    for (const [at, name] of plurals(compared).entries()) {
      const reason = absences[at];
      if (reason !== undefined) whom.set(reason, [...(whom.get(reason) ?? []), name]);
    }
    return [...whom].map(([reason, names]) => `${label} (${names.join(between(names))}): ${reason}`);
  });
}
