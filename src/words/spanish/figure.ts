import { formatFigure, formatValue } from "../../comparison/format-figure";
import type { Figure } from "../../dataset/figure";

/** As `formatFigure`, but for what is said of a bound. */
export function figureInSpanish(figure: Figure | undefined): string {
  if (figure?.bound === undefined) return formatFigure(figure);
  return `${formatValue(figure.value, figure.unit)} o más`;
}
