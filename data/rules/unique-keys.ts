import type { Faults } from "../fault";
import type { Rule } from "./rule";

export const uniqueKeys: Rule = {
  name: "unique keys",
  description: "What tells rows apart stands once in a file.",
  check(facts, faults) {
    once(faults, "careers.csv", facts.careers, ({ slug }) => slug);
    once(faults, "places.csv", facts.places, ({ code }) => code);
    once(faults, "occupations.csv", facts.occupations, ({ code }) => code);
    once(faults, "sources.csv", facts.sources, ({ id }) => id);
    once(faults, "series.csv", facts.series, ({ source, column }) => `${source} ${column}`);
    once(faults, "titles.csv", facts.titles, ({ occupation, title }) => `${occupation} ${title}`);
    once(
      faults,
      "profiles.csv",
      facts.profiles,
      ({ career, measure, position }) => `${career} ${measure} ${position}`,
    );
    once(faults, "described.csv", facts.described, ({ career }) => career);
    once(faults, "onet.csv", facts.onet, ({ code }) => code);
    once(faults, "claims.csv", facts.claims, ({ id }) => id);
    once(faults, "conflicts.csv", facts.conflicts, ({ id }) => id);
    once(faults, "absences.csv", facts.absences, ({ career, measure }) => `${career} ${measure}`);
    once(faults, "consumer-prices.csv", facts["consumer-prices"], ({ year }) => year);
    once(faults, "price-parities.csv", facts["price-parities"], ({ place }) => place);
    for (const { file, rows } of facts.values) {
      once(faults, file, rows, ({ place, occupation }) => `${place} ${occupation}`);
    }
  },
};

function once<R extends { readonly line: number }>(
  faults: Faults,
  file: string,
  rows: readonly R[],
  key: (row: R) => string,
): void {
  const first = new Map<string, number>();
  for (const row of rows) {
    const line = first.get(key(row));
    if (line === undefined) first.set(key(row), row.line);
    else faults.add(file, row.line, `"${key(row)}" already stands on line ${line}. Take one of them out.`);
  }
}
