import { HOURS_A_YEAR } from "../../src/dataset/column";
import type { Rule } from "./rule";
import { numberIn } from "./series-cells";

/** Half a cent an hour for 2,080 hours, and half of the ten dollars to which annual wages are rounded. */
const ROUNDING = 0.005 * HOURS_A_YEAR + 5;

export const annualAndHourly: Rule = {
  name: "annual and hourly",
  description: "Where both are published, a salary is 2,080 hours of the wage, within rounding.",
  check({ values }, faults) {
    for (const { file, rows, columns } of values) {
      for (const salary of columns.filter((column) => column.startsWith("salary-"))) {
        const wage = salary.replace("salary", "wage");
        for (const row of rows) {
          const [annual, hourly] = [numberIn(row, salary), numberIn(row, wage)];
          if (annual === undefined || hourly === undefined) continue;
          if (Math.abs(annual - hourly * HOURS_A_YEAR) <= ROUNDING + 1e-6) continue;
          const sentence = `${salary} (${annual}) is not 2,080 hours of ${wage} (${hourly}). Check both.`;
          faults.add(file, row.line, sentence);
        }
      }
    }
  },
};
