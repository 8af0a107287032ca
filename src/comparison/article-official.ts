import type { ArticleFact } from "../dataset/article-facts";
import { findFigure } from "../dataset/dataset";
import type { Career, Dataset } from "../dataset/dataset";
import { isOfficial, STATISTICS } from "../dataset/figure";
import type { Figure, Measure } from "../dataset/figure";

/**
 * The newest official figure on the question that an article answers, of one of the careers it speaks of; what bodies say
 * of the certifications that they give, where nothing official does.
 */
export interface OfficialAnswer {
  readonly career: Career;
  readonly figure: Figure;
}

/** One for each career that has one; none where nothing official answers the same question. */
export function officialAnswers(data: Dataset, fact: ArticleFact): readonly OfficialAnswer[] {
  const { answer, part, careers } = fact;
  if (answer === undefined) return [];
  return careers.flatMap((career) => {
    const figure = answerOf(data, career, answer, part);
    return figure !== undefined && answers(figure) ? [{ career, figure }] : [];
  });
}

function answers(figure: Figure): boolean {
  return isOfficial(figure) || figure.source.kind === "credentials";
}

function answerOf(data: Dataset, career: Career, measure: Measure, part?: string): Figure | undefined {
  switch (measure) {
    case "pay difference":
      return payDifference(data, career, part);
    case "new jobs":
      return newJobs(data, career);
    case "salary":
    case "wage":
      return findFigure(data, career, { measure, statistic: statisticOf(part) });
    default:
      return lineOf(findFigure(data, career, { measure }), part);
  }
}

function statisticOf(part: string | undefined) {
  return STATISTICS.find((statistic) => statistic === part) ?? "median";
}

/** How much more the median of a career is than that of another. */
function payDifference(data: Dataset, career: Career, slug: string | undefined): Figure | undefined {
  const other = data.careers.find((each) => each.slug === slug);
  const [figure, less] = [career, other].map((each) => each && findFigure(data, each, { measure: "salary" }));
  if (figure === undefined || less?.period !== figure.period) return undefined;
  if (typeof figure.value !== "number" || typeof less.value !== "number") return undefined;
  return { ...figure, value: figure.value - less.value };
}

/** How many more there are at the end of the projections than at their beginning. */
function newJobs(data: Dataset, career: Career): Figure | undefined {
  const end = findFigure(data, career, { measure: "employment projected" });
  if (end === undefined) return undefined;
  const base = findFigure(data, career, { measure: "employment", source: end.source.id });
  if (typeof end.value !== "number" || typeof base?.value !== "number") return undefined;
  return { ...end, value: end.value - base.value, period: end.source.period };
}

/**
 * The line of a list that begins with these words, where only one is asked for: "CMA". After " > " follows the beginning
 * of the sentence of it that is meant, and "*" means that sentence of every line.
 */
function lineOf(figure: Figure | undefined, part: string | undefined): Figure | undefined {
  if (part === undefined || !Array.isArray(figure?.value)) return figure;
  const [beginning = "", sentence] = part.split(" > ");
  const lines = (figure.value as readonly string[]).filter(
    (line) => beginning === "*" || line.startsWith(beginning),
  );
  const told =
    sentence === undefined ? lines : lines.flatMap((line) => sentenceOf(line, sentence, beginning));
  return told.length === 0 ? undefined : { ...figure, value: [...new Set(told)].join("; ") };
}

/** What follows "Renewal: " in a line; the whole of its first sentence. */
function sentenceOf(line: string, beginning: string, lineBeginning: string): readonly string[] {
  const found = line
    .replace(/\.$/, "")
    .split(". ")
    .find((each) => each.startsWith(`${beginning}: `));
  if (found === undefined) return [];
  return [beginning === lineBeginning ? found : found.slice(beginning.length + 2)];
}
