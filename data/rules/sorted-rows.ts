import type { Faults } from "../fault";
import type { Rule } from "./rule";

export const sortedRows: Rule = {
  name: "sorted rows",
  description: "Long files are sorted, so that a change to them shows as a few lines.",
  check({ careers, occupations, titles, values }, faults) {
    sorted(faults, "careers.csv", careers, ({ slug }) => slug);
    sorted(faults, "occupations.csv", occupations, ({ code }) => code);
    sorted(faults, "titles.csv", titles, ({ occupation, title }) => `${occupation} ${title}`);
    for (const { file, rows } of values) {
      sorted(faults, file, rows, ({ place, occupation }) => `${place} ${occupation}`);
    }
  },
};

function sorted<R extends { readonly line: number }>(
  faults: Faults,
  file: string,
  rows: readonly R[],
  key: (row: R) => string,
): void {
  const early = rows.find((row, index) => index > 0 && key(row) < key(rows[index - 1] ?? row));
  if (early !== undefined) faults.add(file, early.line, `"${key(early)}" stands too low. Sort the file.`);
}
