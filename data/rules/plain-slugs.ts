import { slugOf } from "../../src/dataset/careers";
import type { Rule } from "./rule";

export const plainSlugs: Rule = {
  name: "plain slugs",
  description: "A slug is lower-case words and hyphens, and is not the slug that an official title gives.",
  check({ careers, occupations }, faults) {
    const official = new Map(occupations.map(({ code, title }) => [slugOf(title), code]));
    for (const { line, slug } of careers) {
      if (slug !== slugOf(slug)) {
        faults.add(
          "careers.csv",
          line,
          `The slug "${slug}" must be lower-case words and hyphens: "${slugOf(slug)}".`,
        );
      }
      const code = official.get(slug);
      if (code !== undefined) {
        faults.add(
          "careers.csv",
          line,
          `The slug "${slug}" is taken by the occupation ${code}. Choose another.`,
        );
      }
    }
  },
};
