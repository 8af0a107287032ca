import { measuredFor } from "../dataset/citation";
import { listed, plurals } from "./compared";
import type { Compared } from "./compared";
import type { ComparisonRow } from "./comparison-row";
import { toldNationally } from "./subjects";

export const SIDE_BY_SIDE =
  "Facts from different sources or periods stand side by side; the row's source says whose is which.";

/** Whether what a row tells of the careers is from more than one source or period. */
export function sourcesDiffer({ figures }: Pick<ComparisonRow, "figures">): boolean {
  const known = figures.filter((figure) => figure !== undefined);
  const [first] = known;
  return known.some(({ source, period }) => source.id !== first?.source.id || period !== first.period);
}

/** Where what is told of careers that stand side by side is from different sources or periods. */
export function sideBySideNotes({ rows }: Pick<Compared, "rows">): readonly string[] {
  return rows.some((row) => row.release === "told" && sourcesDiffer(row)) ? [SIDE_BY_SIDE] : [];
}

/** What is told of careers one by one: whose it is where not the career's own, and that it is the nation's. */
export function toldNotes(compared: Compared): readonly string[] {
  const rows = compared.rows.filter(({ release }) => release === "told");
  const others = new Map<string, string[]>();
  for (const { label, figures } of rows) {
    for (const [at, name] of plurals(compared).entries()) {
      const figure = figures[at];
      const own = compared.careers[at]?.career.occupation.code;
      if (figure === undefined || figure.measuredFor.code === own) continue;
      const whose = `what is told of ${name} is of ${measuredFor(figure)}.`;
      others.set(whose, [...(others.get(whose) ?? []), label]);
    }
  }
  const national = compared.place.code === "US" ? undefined : toldNationally(rows);
  return [...(national === undefined ? [] : [national]), ...listed(others)];
}
