import type { Measure } from "../dataset/figure";
import { cellList } from "./cell-value";
import { askedFigure, loadAsked } from "./figure-in-cell";
import { countGiven } from "./given";
import { inCell } from "./in-cell";

const MOST = 100;

/** What is told of a career as a list, one thing a row, the first ones where a count is given. */
export function listInCells(measure: Measure, career: unknown, count: unknown): unknown {
  return inCell(
    [career],
    undefined,
    (data, nation) => {
      const most = countGiven(count, MOST, MOST);
      return cellList(askedFigure(data, measure, { career }, nation), most);
    },
    (data) => loadAsked(data, measure, { career }),
  );
}
