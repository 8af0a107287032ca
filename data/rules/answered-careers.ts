import type { Rule } from "./rule";

export const answeredCareers: Rule = {
  name: "answered careers",
  description: "Every curated career has a median salary or wage for the nation.",
  check({ careers, values }, faults) {
    const paid = new Set(
      values
        .flatMap(({ rows }) => rows)
        .filter(({ place, cells }) => place === "US" && (cells["salary-median"] || cells["wage-median"]))
        .map(({ occupation }) => occupation),
    );
    for (const { line, slug, occupation } of careers) {
      if (paid.has(occupation)) continue;
      const sentence = `No pay is published for ${occupation}, so "${slug}" would answer nothing. Name another occupation.`;
      faults.add("careers.csv", line, sentence);
    }
  },
};
