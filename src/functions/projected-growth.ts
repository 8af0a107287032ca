import { findFigures } from "../dataset/dataset";
import { periodName } from "../dataset/period";
import { resolveSource } from "../lookup/lookup";
import { resolvePeriod } from "../lookup/resolve-period";
import { cellValue } from "./cell-value";
import type { Asked } from "./figure-in-cell";
import { careerGiven, figureInCell } from "./figure-in-cell";
import { textGiven } from "./given";
import { inCell, NothingPublished } from "./in-cell";

/** Growth over the window asked for; over the newest one when none is. */
export function projectedGrowth(asked: Asked, period: unknown): unknown {
  if (textGiven(period).trim() === "") return figureInCell("growth", asked);
  return inCell([asked.career], undefined, (data) => {
    const career = careerGiven(data, asked.career);
    const window = resolvePeriod(textGiven(period));
    const named = textGiven(asked.source);
    const source = named === "" ? {} : { source: resolveSource(data, named).id };
    const published = findFigures(data, career, { measure: "growth", ...source });
    const figure = published.find((each) => each.period === window);
    if (figure) return cellValue(figure);
    const instead = published.map((each) => periodName(each.period)).join(", ");
    throw new NothingPublished(
      `No projected growth is published for ${career.title} over ${periodName(window)}.` +
        (instead ? ` Published: ${instead}.` : ""),
    );
  });
}
