import { measuredFor } from "../dataset/citation";
import { listed } from "./compared";
import type { Compared } from "./compared";
import type { ComparisonRow } from "./comparison-row";
import { ENGLISH_NOTES } from "./note-words";
import { toldGroups } from "./subjects";

/** Whether what a row tells of the careers is from more than one source or period. */
export function sourcesDiffer({ figures }: Pick<ComparisonRow, "figures">): boolean {
  const known = figures.filter((figure) => figure !== undefined);
  const [first] = known;
  return known.some(({ source, period }) => source.id !== first?.source.id || period !== first.period);
}

/** Where what is told of careers that stand side by side is from different sources or periods. */
export function sideBySideNotes({ rows }: Pick<Compared, "rows">, say = ENGLISH_NOTES): readonly string[] {
  return rows.some((row) => row.release === "told" && sourcesDiffer(row)) ? [say.sideBySide] : [];
}

/** What is told of careers one by one: whose it is where not the career's own, and that it is the nation's. */
export function toldNotes(compared: Compared, say = ENGLISH_NOTES): readonly string[] {
  const rows = compared.rows.filter(({ release }) => release === "told");
  const others = new Map<string, string[]>();
  for (const row of rows) {
    for (const [at, name] of say.careers(compared).entries()) {
      const figure = row.figures[at];
      const own = compared.careers[at]?.career.occupation.code;
      if (figure === undefined || figure.measuredFor.code === own) continue;
      const whose = say.toldOf(name, measuredFor(figure));
      others.set(whose, [...(others.get(whose) ?? []), say.label(row)]);
    }
  }
  const national = compared.place.code === "US" ? [] : toldGroups(rows);
  return [...(national.length === 0 ? [] : [say.toldNationally(national)]), ...listed(others)];
}
