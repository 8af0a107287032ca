import type { Rule } from "./rule";

export const knownOccupations: Rule = {
  name: "known occupations",
  description: "Every occupation code that a file names stands in occupations.csv.",
  check(facts, faults) {
    const { occupations, careers, titles, values } = facts;
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
    const further = [...facts.described, ...facts["former-occupations"]].map(({ code }) => code);
    const related = facts.onet.flatMap(({ line, related }) =>
      (related?.split("; ") ?? []).map((occupation) => ({ line, occupation })),
    );
    const profiled = facts.onet
      .filter(({ code }) => !further.includes(code))
      .map(({ line, code }) => ({ line, occupation: code.replace(/\.00$/, "") }));
    const measured = facts.claims
      .filter(({ measured_for: code }) => code !== undefined && !further.includes(code))
      .map(({ line, measured_for: code = "" }) => ({ line, occupation: code }));
    check("onet.csv", [...profiled, ...related]);
    check("claims.csv", measured);
  },
};
