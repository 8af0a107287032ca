import type { ValuesRow } from "../facts";
import type { Faults } from "../fault";
import type { Rule } from "./rule";
import { numberIn } from "./series-cells";

const ASCENDING = ["p10", "p25", "median", "p75", "p90"];

export const orderedPercentiles: Rule = {
  name: "ordered percentiles",
  description: "In a row, a higher percentile is never paid less: p10 ≤ p25 ≤ median ≤ p75 ≤ p90.",
  check({ values }, faults) {
    for (const { file, rows } of values) {
      for (const row of rows) {
        checkRow(file, row, "salary", faults);
        checkRow(file, row, "wage", faults);
      }
    }
  },
};

function checkRow(file: string, row: ValuesRow, measure: string, faults: Faults): void {
  let lower: { column: string; value: number } | undefined;
  for (const statistic of ASCENDING) {
    const column = `${measure}-${statistic}`;
    const value = numberIn(row, column);
    if (value === undefined) continue;
    if (lower !== undefined && lower.value > value) {
      faults.add(
        file,
        row.line,
        `${lower.column} (${lower.value}) is above ${column} (${value}). Check both.`,
      );
    }
    lower = { column, value };
  }
}
