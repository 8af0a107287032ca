import { calledOnSheet } from "../comparison/comparison";
import type { Place } from "../dataset/figure";
import type { CareerMatch } from "../lookup/lookup";
import { resolveCareer } from "../lookup/lookup";
import { cellReckoned, cellValue } from "./cell-value";
import { textGiven } from "./given";
import { inCell, orInCell } from "./in-cell";
import { absent, dated } from "./table-in-cells";
import type { TableRow } from "./table-row";
import { loadRows, rowsAsked, tableRow } from "./table-row";

/** Two careers field by field, and what the first has more than the second. */
export function difference(careerA: unknown, careerB: unknown, fields: unknown, place: unknown): unknown {
  return orInCell(() => {
    const rows = rowsAsked(fields);
    return inCell(
      [careerA, careerB],
      place,
      (data, where) => {
        const careers = [careerA, careerB].map((career) => resolveCareer(data, textGiven(career)));
        return block(
          careers,
          rows.map((row) => tableRow(data, careers, where, row)),
          where,
        );
      },
      (data) => loadRows(data, rows),
    );
  });
}

function block(careers: readonly CareerMatch[], rows: readonly TableRow[], place: Place): unknown[][] {
  return [
    ["Field", ...careers.map(calledOnSheet), "Difference"],
    ...rows.map((row) => [
      dated(row, place),
      ...row.figures.map((figure, at) => (figure ? cellValue(figure) : absent(row, place, at))),
      between(row) ?? absent(row, place),
    ]),
  ];
}

/** In words where there is nothing to subtract; `undefined` where a figure is missing. */
export function between({ figures: [a, b], unit }: TableRow): unknown {
  if (a === undefined || b === undefined) return undefined;
  if (a.bound !== undefined || b.bound !== undefined) return "not known exactly";
  if (typeof a.value === "number" && typeof b.value === "number") {
    const value = a.value - b.value;
    // 12.5% less 7.1% is no 5.4% of anything.
    return unit === "fraction"
      ? cellReckoned({ value: exactly(100 * value), unit: "percentage points", from: [a, b] })
      : cellReckoned({ value: exactly(value), unit, from: [a, b] });
  }
  return String(a.value) === String(b.value) ? "same" : "differs";
}

/** Without the last binary digits: 0.125 − 0.071 is 0.054. */
function exactly(number: number): number {
  return Number(number.toFixed(6));
}
