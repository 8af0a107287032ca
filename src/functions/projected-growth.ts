import type { Dataset } from "../dataset/dataset";
import { findFigures } from "../dataset/dataset";
import { periodName } from "../dataset/period";
import { resolvePeriod, resolveSource } from "../lookup/lookup";
import { cellValue } from "./cell-value";
import type { Asked } from "./figure-in-cell";
import { careerGiven, figureInCell, loadAsked } from "./figure-in-cell";
import { textGiven } from "./given";
import { inCell, NoFigure, orInCell } from "./in-cell";

/** Growth over the window asked for; over the newest one when none is. */
export function projectedGrowth(asked: Asked, period: unknown): unknown {
  return orInCell(() => {
    const text = textGiven(period).trim();
    if (text === "") return figureInCell("growth", asked);
    return inCell(
      [asked.career],
      undefined,
      (data) => growthOver(data, asked, resolvePeriod(text)),
      (data) => loadAsked(data, "growth", asked),
    );
  });
}

function growthOver(data: Dataset, asked: Asked, window: string): unknown {
  const career = careerGiven(data, asked.career);
  const named = textGiven(asked.source);
  const source = named === "" ? {} : { source: resolveSource(data, named).id };
  const known = findFigures(data, career, { measure: "growth", ...source });
  const figure = known.find((each) => each.period === window);
  if (figure) return cellValue(figure);
  const instead = known.map((each) => periodName(each.period)).join(", ");
  throw new NoFigure(
    `This data set has no projected growth for ${career.title} over ${periodName(window)}.` +
      (instead ? ` It has: ${instead}.` : ""),
  );
}
