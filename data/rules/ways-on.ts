import type { Rule } from "./rule";

export const waysOn: Rule = {
  name: "ways on",
  description: "A way on leads to another career or to an occupation, and to each once.",
  check({ careers, occupations, ladder }, faults) {
    const known = new Set([...careers.map(({ slug }) => slug), ...occupations.map(({ code }) => code)]);
    const seen = new Set<string>();
    for (const { line, career, to } of ladder) {
      if (!known.has(to)) {
        const sentence = `"${to}" is neither a slug of careers.csv nor a code of occupations.csv. Mend it.`;
        faults.add("ladder.csv", line, sentence);
      }
      if (to === career) faults.add("ladder.csv", line, `"${career}" leads to itself. Take the line out.`);
      const way = `${career} ${to}`;
      if (seen.has(way)) faults.add("ladder.csv", line, `"${career}" leads to "${to}" twice. Take one out.`);
      seen.add(way);
    }
  },
};
