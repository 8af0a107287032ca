import { findEveryFigure, findFigure } from "../dataset/dataset";
import type { Career, Dataset, Question } from "../dataset/dataset";
import type { Figure, Measure } from "../dataset/figure";
import { periodYear } from "../dataset/period";
import { whyDiffers } from "./why-differs";

/** One of several figures that are known of the same. */
export interface KnownFigure {
  readonly figure: Figure;
  /** In sentences, why it may differ from the others. */
  readonly why: string;
  /** What to ask for this very figure; absent where no question gives it. */
  readonly question?: Question;
}

/** All figures that are known of the nation, the best first. The profiles must be in memory. */
export function knownFigures(data: Dataset, career: Career, measure: Measure): readonly KnownFigure[] {
  const figures = findEveryFigure(data, career, measure);
  const [best] = figures;
  if (best === undefined) return [];
  return figures.map((figure) => {
    const question = questionFor(figure, measure);
    const answered = findFigure(data, career, question);
    const same = answered !== undefined && sameFigure(answered, figure);
    return { figure, why: whyDiffers(figure, best), ...(same && { question }) };
  });
}

/** A release answers by its year, an article by its name. */
function questionFor({ statistic, period, source }: Figure, measure: Measure): Question {
  const year = periodYear(period);
  return {
    measure,
    ...(statistic !== undefined && statistic !== "unspecified" && { statistic }),
    ...(year !== undefined && { year }),
    ...(source.kind !== undefined && { source: source.id }),
  };
}

function sameFigure(one: Figure, other: Figure): boolean {
  return (
    one.value === other.value &&
    one.period === other.period &&
    one.statistic === other.statistic &&
    one.source.id === other.source.id
  );
}
