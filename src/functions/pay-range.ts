import { calledOnSheet, comparisonRow } from "../comparison/comparison";
import type { RowKey } from "../comparison/measures";
import { resolveCareer } from "../lookup/lookup";
import { cellValue } from "./cell-value";
import { textGiven } from "./given";
import { inCell, NoFigure } from "./in-cell";
import { noFigureFor } from "./no-figure";
import { dated } from "./table-in-cells";

const POINTS: readonly RowKey[] = ["salary-p10", "salary-p25", "salary-median", "salary-p75", "salary-p90"];

/** The points of the pay scale that the data set has, from the lowest to the highest, under the career's title. */
export function payRange(career: unknown, place: unknown): unknown {
  return inCell([career], place, (data, where) => {
    const match = resolveCareer(data, textGiven(career));
    const rows = POINTS.map((key) => comparisonRow(data, [match], where, key)).filter(
      ({ figures: [figure] }) => figure !== undefined,
    );
    if (rows.length === 0) {
      const question = { measure: "salary", statistic: "median", place: where } as const;
      throw new NoFigure(noFigureFor(data, match.career, question, where));
    }
    return [
      ["", calledOnSheet(match)],
      ...rows.map((row) => [dated(row, where), ...row.figures.map((figure) => figure && cellValue(figure))]),
    ];
  });
}
