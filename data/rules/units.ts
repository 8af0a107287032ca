import type { Measure, Unit } from "../../src/dataset/figure";
import type { Rule } from "./rule";

/** Every other measure is told, in text. */
export const UNIT_OF: Readonly<Partial<Record<Measure, Unit>>> = {
  salary: "USD/year",
  wage: "USD/hour",
  growth: "fraction",
  openings: "openings/year",
  employment: "people",
  "employment projected": "people",
  "pay difference": "USD/year",
  "new jobs": "people",
};

export const units: Rule = {
  name: "units",
  description: "A series counts in its measure's unit, and names a statistic if it is of pay and only then.",
  check({ series }, faults) {
    for (const { line, measure, unit, statistic } of series) {
      const expected = UNIT_OF[measure] ?? "text";
      if (unit !== expected) {
        faults.add("series.csv", line, `The measure ${measure} counts in ${expected}, not in ${unit}.`);
      }
      const ofPay = measure === "salary" || measure === "wage";
      if (ofPay && statistic === undefined) {
        faults.add("series.csv", line, `A series of ${measure} must name its statistic, such as median.`);
      }
      if (!ofPay && statistic !== undefined) {
        faults.add("series.csv", line, `A series of ${measure} has no statistic. Take "${statistic}" out.`);
      }
    }
  },
};
