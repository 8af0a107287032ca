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
  const { statistic, period, place, source } = figure;
  const which = statistic ?? "–";
  return [cellValue(figure), which, periodName(period), place.name, measuredFor(figure), citation(source)];
}

/** What is known of a figure, else how it is another than the best one. */
function whyDiffers(figure: Figure, best: Figure): string {
  if (figure.why !== undefined) return figure.why;
  if (figure === best)
    return best.source.kind === undefined ? "The newest official figure." : "The best there is.";
  const other = [
    figure.statistic !== best.statistic && `is the ${figure.statistic}, not the ${best.statistic}`,
    figure.period !== best.period && `is of ${periodName(figure.period)}, not ${periodName(best.period)}`,
    figure.measuredFor.code !== best.measuredFor.code && "was measured for another occupation",
    figure.source.kind === "article" && "is what an article says",
  ].filter((each) => each !== false);
  return other.length > 0 ? `It ${other.join(", and ")}.` : "It comes from another source.";
}
