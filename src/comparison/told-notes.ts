import { measuredFor } from "../dataset/citation";
import { listed, plurals } from "./compared";
import type { Compared } from "./compared";

const NATIONAL =
  "What is told of the work, certifications and licenses is for the United States as a whole; a state may differ.";

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
  const elsewhere = compared.place.code !== "US" && rows.length > 0;
  return [...(elsewhere ? [NATIONAL] : []), ...listed(others)];
}
