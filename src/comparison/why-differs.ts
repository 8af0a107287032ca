import type { Figure, Statistic } from "../dataset/figure";
import { periodName } from "../dataset/period";

/** What is known of a figure, else how it is another than the best one. */
export function whyDiffers(figure: Figure, best: Figure): string {
  const why = differsFrom(figure, best);
  return figure.bound === "at-least" ? `${why} ${ONLY_AT_LEAST}` : why;
}

const ONLY_AT_LEAST = "It is published only as this much or more: the true figure may be higher.";

function differsFrom(figure: Figure, best: Figure): string {
  if (figure.why !== undefined) return figure.why;
  if (figure === best)
    return best.source.kind === undefined ? "The newest official figure." : "The best there is.";
  const other = [
    figure.statistic !== best.statistic &&
      `is the ${inWords(figure.statistic)}, not the ${inWords(best.statistic)}`,
    figure.period !== best.period && `is of ${periodName(figure.period)}, not ${periodName(best.period)}`,
    figure.measuredFor.code !== best.measuredFor.code && "was measured for another occupation",
    figure.source.kind === "article" && "is what an article says",
  ].filter((each) => each !== false);
  return other.length > 0 ? `It ${other.join(", and ")}.` : "It comes from another source.";
}

/** "p10" is a word of formulas. */
function inWords(statistic: Statistic | undefined): string {
  const percentile = /^p(\d+)$/.exec(statistic ?? "")?.[1];
  return percentile === undefined ? `${statistic}` : `${percentile}th percentile`;
}
