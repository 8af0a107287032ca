import type { Unit } from "../../src/dataset/figure";
import type { Rule } from "./rule";
import { seriesCells } from "./series-cells";

/** Wider than anything published so far, and narrow enough to catch a slipped digit or a wrong unit. */
const RANGES: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  "USD/year": [10_000, 1_000_000],
  "USD/hour": [5, 500],
  people: [10, 10_000_000],
  "openings/year": [0, 2_000_000],
  fraction: [-0.6, 1],
};

export const plausibleRanges: Rule = {
  name: "plausible ranges",
  description: "A figure lies where figures of its unit lie.",
  check(facts, faults) {
    for (const { series, cells } of seriesCells(facts)) {
      const [least, most] = RANGES[series.unit] ?? [];
      if (least === undefined || most === undefined) continue;
      for (const { file, line, text, of } of cells) {
        const number = Number.parseFloat(text);
        if (number >= least && number <= most) continue;
        const sentence = `${of} is ${text}, not between ${least} and ${most} ${series.unit}. Check digits and unit.`;
        faults.add(file, line, sentence);
      }
    }
  },
};
