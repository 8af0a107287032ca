import { placeInSentence } from "../comparison/in-sentence";
import type { Career, Dataset, Question } from "../dataset/dataset";
import { findAbsence, findFigure, findFigures, loadAnswer } from "../dataset/dataset";
import type { Figure, Measure, Place, Statistic } from "../dataset/figure";
import { TOLD_MEASURES } from "../dataset/figure";
import { periodName } from "../dataset/period";
import { resolveCareer, resolveSource, resolveStatistic } from "../lookup/lookup";
import { cellValue } from "./cell-value";
import { FIELDS } from "./fields";
import { textGiven, yearGiven } from "./given";
import { inCell, NothingPublished } from "./in-cell";

/** What a formula asks for, as its arguments arrive: an omitted one is `null`, a blank cell "" or 0. */
export interface Asked {
  readonly career: unknown;
  readonly statistic?: unknown;
  readonly place?: unknown;
  readonly year?: unknown;
  readonly source?: unknown;
}

/** The one figure that a formula asks for, as a cell shows it; at once or after its chunk has arrived. */
export function figureInCell(measure: Measure, asked: Asked): unknown {
  return inCell(
    [asked.career],
    asked.place,
    (data, place) => cellValue(askedFigure(data, measure, asked, place)),
    (data) => loadAsked(data, measure, asked),
  );
}

/** Brings into memory what answers this measure, or this source; `undefined` when it is there already. */
export function loadAsked(data: Dataset, measure: Measure, asked: Asked): Promise<void> | undefined {
  return loadAnswer(data, { measure, ...sourceAsked(data, asked) });
}

/** @throws NothingPublished with a sentence that names what is published instead */
export function askedFigure(data: Dataset, measure: Measure, asked: Asked, place: Place): Figure {
  const career = careerGiven(data, asked.career);
  const question = questionFor(data, measure, asked, place);
  const figure = findFigure(data, career, question);
  if (!figure) throw new NothingPublished(nothingPublished(data, career, question, place));
  return figure;
}

/** @throws UnknownName, AmbiguousName or BadArgument for what means no one career */
export function careerGiven(data: Dataset, given: unknown): Career {
  return resolveCareer(data, textGiven(given)).career;
}

function questionFor(data: Dataset, measure: Measure, asked: Asked, place: Place): Question {
  const year = yearGiven(asked.year);
  const statistic = textGiven(asked.statistic);
  const source = sourceAsked(data, asked);
  // An article seldom says which statistic it gives: what it has answers, unless one is asked for.
  const usual = source === undefined ? "median" : undefined;
  const wanted = statistic === "" ? usual : resolveStatistic(statistic);
  return {
    measure,
    place,
    ...(hasStatistic(measure) && wanted && { statistic: wanted }),
    ...(year !== undefined && { year }),
    ...source,
  };
}

function sourceAsked(data: Dataset, { source }: Asked): { readonly source: string } | undefined {
  const named = textGiven(source).trim();
  return named === "" ? undefined : { source: resolveSource(data, named).id };
}

function hasStatistic(measure: Measure): boolean {
  return measure === "salary" || measure === "wage";
}

/** That nothing answers, and what is published instead. */
export function nothingPublished(data: Dataset, career: Career, question: Question, place: Place): string {
  if (isTold(question.measure)) return nothingTold(data, career, question.measure);
  const statistic = question.statistic ? `${question.statistic} ` : "";
  const year = question.year ? ` for ${question.year}` : "";
  const source = question.source ? ` by ${question.source}` : "";
  const what = `${statistic}${FIELDS[question.measure].name}`;
  return `No ${what} is published for ${career.title} in ${placeInSentence(place)}${year}${source}.${instead(data, career, question)}`;
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
export function isTold(measure: Measure): boolean {
  return (TOLD_MEASURES as readonly Measure[]).includes(measure);
}

/** Periods first, then statistics, then the nation: the nearest thing that is published. */
function instead(data: Dataset, career: Career, question: Question): string {
  const { measure, place, statistic } = question;
  const where = { measure, ...(place && { place }) };
  const periods = findFigures(data, career, { ...where, ...(statistic && { statistic }) });
  if (periods.length > 0) {
    return ` Published: ${list(periods.map((figure) => `${periodName(figure.period)} (${figure.source.id})`))}.`;
  }
  const statistics = publishedStatistics(data, career, where);
  if (statistics.length > 0) return ` Published there: ${list(statistics)}.`;
  const national = findFigure(data, career, { measure, ...(statistic && { statistic }) });
  return national ? ` It is published for the United States, ${periodName(national.period)}.` : "";
}

function publishedStatistics(data: Dataset, career: Career, where: Question): Statistic[] {
  if (!hasStatistic(where.measure)) return [];
  const all: Statistic[] = ["median", "mean", "p10", "p25", "p75", "p90"];
  return all.filter((statistic) => findFigure(data, career, { ...where, statistic }));
}

function list(parts: readonly string[]): string {
  return [...new Set(parts)].join(", ");
}
