import { formatFigure, formatValue } from "../../comparison/format-figure";
import type { Figure } from "../../dataset/figure";

/** As `formatFigure`, but for what is said of a bound. */
export function figureInSpanish(figure: Figure | undefined): string {
  return figure.bound === undefined
    ? formatFigure(figure)
    : `${formatValue(figure.value, figure.unit)} o más`;
}
