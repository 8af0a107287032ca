import type { Rule } from "./rule";

export const separableTitles: Rule = {
  name: "separable titles",
  description: "No alternate title holds the bar that parts titles in the file that ships.",
  check({ titles }, faults) {
    for (const { line, title } of titles) {
      if (title.includes("|")) faults.add("titles.csv", line, `Take the bar out of the title "${title}".`);
    }
  },
};
