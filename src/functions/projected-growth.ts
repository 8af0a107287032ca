import { findFigures } from "../dataset/dataset";
import { periodName } from "../dataset/period";
import { resolveCareer, resolveSource } from "../lookup/lookup";
import { resolvePeriod } from "../lookup/resolve-period";
import { cellValue } from "./cell-value";
import type { Asked } from "./figure-in-cell";
import { figureInCell } from "./figure-in-cell";
import { inCell, NothingPublished } from "./in-cell";

/** Growth over the window asked for; over the newest one when none is. */
export function projectedGrowth(asked: Asked, period: string | null | undefined): unknown {
  if (!period) return figureInCell("growth", asked);
  return inCell([asked.career], undefined, (data) => {
    const { career } = resolveCareer(data, asked.career);
    const window = resolvePeriod(period);
    const source = asked.source ? { source: resolveSource(data, asked.source).id } : {};
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
