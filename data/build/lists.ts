import type { Measure } from "../../src/dataset/figure";

/** The measures whose answer is a list even where it has one line. */
export const LISTS: ReadonlySet<Measure> = new Set<Measure>([
  "duties",
  "skills",
  "knowledge",
  "interests",
  "settings",
  "certifications",
  "programs",
  "ladder",
  "related",
  "specialties",
]);
