import { placeInSentence } from "../comparison/in-sentence";
import type { Career, Dataset, Question } from "../dataset/dataset";
import { findAbsence, findFigure, findFigures } from "../dataset/dataset";
import type { Measure, Place, Statistic } from "../dataset/figure";
import { STATISTICS, TOLD_MEASURES } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { FIELDS } from "./fields";

/** Whether it is published as a median, a mean and percentiles. */
export function hasStatistic(measure: Measure): boolean {
  return measure === "salary" || measure === "wage";
}

/** That the data set has no answer, and what it has instead: much is published that is not in it. */
export function noFigureFor(data: Dataset, career: Career, question: Question, place: Place): string {
  const { measure } = question;
  if (isTold(measure) && !findFigure(data, career, { measure })) return nothingTold(data, career, measure);
  const statistic = question.statistic ? `${question.statistic} ` : "";
  const year = question.year ? ` for ${question.year}` : "";
  const source = question.source ? ` by ${question.source}` : "";
  const what = `${statistic}${FIELDS[measure].name}`;
  const where = `${career.title} in ${placeInSentence(place)}${year}${source}`;
  return `This data set has no ${what} for ${where}.${instead(data, career, question)}`;
}

function nothingTold(data: Dataset, career: Career, measure: Measure): string {
  const absence = findAbsence(data, career, measure);
  if (absence !== undefined) return `${career.title}: ${absence}`;
  const featured = career.curated
    ? ""
    : " Such things are told of the featured careers, which =CAREER.LIST() names.";
  return `This data set has no ${FIELDS[measure].name} for ${career.title}.${featured}`;
}

/** Whether it is told of careers one by one, in the file of profiles. */
function isTold(measure: Measure): boolean {
  return (TOLD_MEASURES as readonly Measure[]).includes(measure);
}

/** Periods first, then statistics, then the nation: the nearest thing that is there. */
function instead(data: Dataset, career: Career, question: Question): string {
  const { measure, place, statistic } = question;
  const where = { measure, ...(place && { place }) };
  const periods = findFigures(data, career, { ...where, ...(statistic && { statistic }) });
  if (periods.length > 0) {
    return ` It has: ${list(periods.map((figure) => `${periodName(figure.period)} (${figure.source.id})`))}.`;
  }
  const statistics = knownStatistics(data, career, where);
  if (statistics.length > 0) return ` It has: ${list(statistics)}.`;
  const national = findFigure(data, career, { measure, ...(statistic && { statistic }) });
  return national ? ` It has that of the United States, ${periodName(national.period)}.` : "";
}

function knownStatistics(data: Dataset, career: Career, where: Question): Statistic[] {
  if (!hasStatistic(where.measure)) return [];
  return STATISTICS.filter((statistic) => findFigure(data, career, { ...where, statistic }));
}

function list(parts: readonly string[]): string {
  return [...new Set(parts)].join(", ");
}
