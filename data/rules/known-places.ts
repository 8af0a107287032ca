import type { Rule } from "./rule";

export const knownPlaces: Rule = {
  name: "known places",
  description: "The nation comes first in places.csv, and every place that figures are for stands there.",
  check({ places, values }, faults) {
    if (places[0]?.code !== "US") {
      faults.add("places.csv", places[0]?.line ?? 1, "The first place must be the nation: US,United States.");
    }
    const known = new Set(places.map(({ code }) => code));
    for (const { file, rows } of values) {
      for (const { line, place } of rows) {
        if (known.has(place)) continue;
        faults.add(file, line, `The place "${place}" is not in places.csv. Add it, or mend the code.`);
      }
    }
  },
};
