import { listed } from "./compared";
import type { Compared } from "./compared";
import type { NoteWords } from "./note-words";

/** One for each reason for which figures are missing, with the rows and careers that lack them. */
export function missingNotes(compared: Compared, say: NoteWords): readonly string[] {
  const { place, rows } = compared;
  const all = say.careers(compared);
  const lacking = new Map<string, string[]>();
  for (const row of rows) {
    const { release, figures, absences } = row;
    const without = all.filter((_, at) => figures[at] === undefined && !absences?.[at]);
    if (without.length === 0) continue;
    const whom = without.length === all.length ? undefined : say.listed(without, all);
    const where = release === "survey" ? place : undefined;
    const reason = release === "told" ? say.untold(whom) : say.lacking(whom, where);
    lacking.set(reason, [...(lacking.get(reason) ?? []), say.label(row)]);
  }
  return [...listed(lacking), ...absenceNotes(compared, say)];
}

/** Why nothing is told, where the data set knows why. */
function absenceNotes(compared: Compared, say: NoteWords): readonly string[] {
  return compared.rows.flatMap((row) => {
    const whom = new Map<string, string[]>();
    for (const [at, name] of say.careers(compared).entries()) {
      const reason = row.absences?.[at];
      if (reason !== undefined) whom.set(reason, [...(whom.get(reason) ?? []), name]);
    }
    return [...whom].map(
      ([reason, names]) => `${say.label(row)} (${say.listed(names, names)}): ${say.told(reason)}`,
    );
  });
}
