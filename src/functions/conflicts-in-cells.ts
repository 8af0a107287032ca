import { statisticTold } from "../comparison/or-more";
import { whyDiffers } from "../comparison/why-differs";
import { citation, measuredFor } from "../dataset/citation";
import { findEveryFigure, loadProfiles } from "../dataset/dataset";
import type { Figure } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { resolveField } from "../lookup/lookup";
import { cellValue } from "./cell-value";
import { careerGiven } from "./figure-in-cell";
import { noFigureFor } from "./no-figure";
import { textGiven } from "./given";
import { inCell, NoFigure, orInCell } from "./in-cell";

const HEADER = ["Value", "Statistic", "Period", "Place", "Measured for", "Source", "Why it may differ"];

/** Every figure that is known, the best first, and why the others are not like it. */
export function conflictsInCells(career: unknown, field: unknown): unknown {
  return orInCell(() => {
    const { measure } = resolveField(textGiven(field));
    return inCell(
      [career],
      undefined,
      (data, nation) => {
        const whose = careerGiven(data, career);
        const figures = findEveryFigure(data, whose, measure);
        const [best] = figures;
        if (best === undefined) throw new NoFigure(noFigureFor(data, whose, { measure }, nation));
        return [HEADER, ...figures.map((figure) => [...told(figure), whyDiffers(figure, best)])];
      },
      loadProfiles,
    );
  });
}

function told(figure: Figure): readonly unknown[] {
  const { period, place, source } = figure;
  const which = statisticTold(figure) ?? "–";
  return [cellValue(figure), which, periodName(period), place.name, measuredFor(figure), citation(source)];
}
