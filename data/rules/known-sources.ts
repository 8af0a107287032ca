import { SOURCES } from "../build/sources";
import type { Rule } from "./rule";

export const knownSources: Rule = {
  name: "known sources",
  description:
    "Every source that a told fact names, and every one that the build names, stands in sources.csv.",
  check({ sources, profiles, ladder, claims }, faults) {
    const known = new Set(sources.map(({ id }) => id));
    for (const [file, rows] of Object.entries({ profiles, ladder, claims })) {
      for (const { line, source } of rows) {
        if (known.has(source)) continue;
        faults.add(
          `${file}.csv`,
          line,
          `The source "${source}" is not in sources.csv. Add it, or mend the id.`,
        );
      }
    }
    for (const id of Object.values(SOURCES)) {
      if (!known.has(id)) faults.add("sources.csv", 1, `The source "${id}" is named by the build. Add it.`);
    }
  },
};
