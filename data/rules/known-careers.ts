import type { Facts } from "../facts";
import type { Rule } from "./rule";

export const knownCareers: Rule = {
  name: "known careers",
  description: "Every career that a file names stands in careers.csv.",
  check(facts, faults) {
    const { careers, names } = facts;
    const known = new Set(careers.map(({ slug }) => slug));
    for (const { line, name, career } of names) {
      if (known.has(career)) continue;
      const sentence = `"${name}" is for the career "${career}", which is not in careers.csv. Add it, or mend the slug.`;
      faults.add("names.csv", line, sentence);
    }
    for (const [file, rows] of Object.entries(careersByFile(facts))) {
      for (const [line, slug] of rows) {
        if (known.has(slug)) continue;
        faults.add(
          `${file}.csv`,
          line,
          `The career "${slug}" is not in careers.csv. Add it, or mend the slug.`,
        );
      }
    }
  },
};

type Named = readonly (readonly [line: number, slug: string])[];

function careersByFile(facts: Facts): Readonly<Record<string, Named>> {
  const one = (rows: readonly { readonly line: number; readonly career: string }[]): Named =>
    rows.map(({ line, career }) => [line, career]);
  const several = (rows: readonly { readonly line: number; readonly careers: readonly string[] }[]): Named =>
    rows.flatMap(({ line, careers }) => careers.map((career) => [line, career] as const));
  return {
    profiles: one(facts.profiles),
    ladder: one(facts.ladder),
    described: one(facts.described),
    absences: one(facts.absences),
    certifications: several(facts.certifications),
    claims: several(facts.claims),
    conflicts: several(facts.conflicts),
  };
}
