import type { ComparisonRow } from "../comparison/comparison";
import { comparisonRow } from "../comparison/comparison";
import { resolveRows } from "../comparison/resolve-rows";
import { resolveCareer } from "../lookup/lookup";
import { cellNumber, cellValue } from "./cell-value";
import { textGiven, textsGiven } from "./given";
import { inCell } from "./in-cell";
import { absent, dated } from "./table-in-cells";

/** Two careers field by field, and what the first has more than the second. */
export function difference(careerA: unknown, careerB: unknown, fields: unknown, place: unknown): unknown {
  return inCell([careerA, careerB], place, (data, where) => {
    const careers = [careerA, careerB].map((career) => resolveCareer(data, textGiven(career)));
    const rows = resolveRows(textsGiven(fields)).map((key) => comparisonRow(data, careers, where, key));
    return [
      ["Field", ...careers.map(({ career }) => career.title), "Difference"],
      ...rows.map((row) => [
        dated(row, where),
        ...row.figures.map((figure) => (figure ? cellValue(figure) : absent(row, where))),
        between(row) ?? absent(row, where),
      ]),
    ];
  });
}

/** In words where there is nothing to subtract; `undefined` where a figure is missing. */
export function between({ figures: [a, b], unit }: ComparisonRow): unknown {
  if (a === undefined || b === undefined) return undefined;
  if (a.bound !== undefined || b.bound !== undefined) return "not known exactly";
  if (typeof a.value === "number" && typeof b.value === "number") {
    return cellNumber(exactly(a.value - b.value), unit);
  }
  return String(a.value) === String(b.value) ? "same" : "differs";
}

/** Without the last binary digits: 0.125 − 0.071 is 0.054. */
function exactly(number: number): number {
  return Number(number.toFixed(6));
}
