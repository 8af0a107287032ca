import type { Rule } from "./rule";

export const knownOccupations: Rule = {
  name: "known occupations",
  description: "Every occupation code that a file names stands in occupations.csv.",
  check({ occupations, careers, titles, values }, faults) {
    const known = new Set(occupations.map(({ code }) => code));
    const check = (file: string, rows: readonly { readonly line: number; readonly occupation: string }[]) => {
      for (const { line, occupation } of rows) {
        if (known.has(occupation)) continue;
        faults.add(
          file,
          line,
          `The occupation "${occupation}" is not in occupations.csv. Add it, or mend the code.`,
        );
      }
    };
    check("careers.csv", careers);
    check("titles.csv", titles);
    for (const { file, rows } of values) check(file, rows);
  },
};
