import type { Rule } from "./rule";

export const knownCareers: Rule = {
  name: "known careers",
  description: "Every everyday name is for a career that stands in careers.csv.",
  check({ careers, names }, faults) {
    const known = new Set(careers.map(({ slug }) => slug));
    for (const { line, name, career } of names) {
      if (known.has(career)) continue;
      const sentence = `"${name}" is for the career "${career}", which is not in careers.csv. Add it, or mend the slug.`;
      faults.add("names.csv", line, sentence);
    }
  },
};
