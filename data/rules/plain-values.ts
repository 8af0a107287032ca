import type { Unit } from "../../src/dataset/figure";
import { DECIMALS } from "../build/series";
import type { Rule } from "./rule";
import { seriesCells } from "./series-cells";

/** How producers mark what they withhold; here such a cell is empty. */
const MARKERS = new Set(["*", "**", "#", "-", "–", "—", "N/A", "n/a", "NaN", "null"]);

export const plainValues: Rule = {
  name: "plain values",
  description: "A figure is plain digits, with + behind a wage printed as so much or more. Absent is empty.",
  check(facts, faults) {
    for (const { series, cells } of seriesCells(facts)) {
      const number = numberPattern(series.unit);
      for (const { file, line, text, of } of cells) {
        if (series.unit === "text" ? !MARKERS.has(text) : number.test(text)) continue;
        const sentence = `${of} is "${text}". Write ${allowed(series.unit)}, or nothing where none was published.`;
        faults.add(file, line, sentence);
      }
    }
  },
};

function numberPattern(unit: Unit): RegExp {
  const decimals = DECIMALS[unit] ?? 0;
  const part = decimals === 0 ? "" : `(\\.\\d{1,${decimals}})?`;
  const bound = unit.startsWith("USD") ? "\\+?" : "";
  return new RegExp(`^-?\\d+${part}${bound}$`);
}

function allowed(unit: Unit): string {
  if (unit === "text") return "a text";
  const decimals = DECIMALS[unit] ?? 0;
  return decimals === 0 ? "a whole number" : `plain digits, at most ${decimals} of them behind the point`;
}
