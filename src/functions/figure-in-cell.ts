import type { Career, Dataset, Question } from "../dataset/dataset";
import { findFigure, loadAnswer } from "../dataset/dataset";
import type { Figure, Measure, Place } from "../dataset/figure";
import { BadArgument } from "../lookup/bad-argument";
import { resolveCareer, resolveField, resolveSource, resolveStatistic } from "../lookup/lookup";
import { quoted } from "../lookup/quoted";
import { cellValue } from "./cell-value";
import { textGiven, yearGiven } from "./given";
import { inCell, NoFigure } from "./in-cell";
import { hasStatistic, noFigureFor } from "./no-figure";

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

/**
 * The measure that a field names, and what is asked of it with the statistic that the field names too: "mean pay".
 *
 * @throws BadArgument when field and statistic contradict each other
 */
export function fieldAsked(given: unknown, asked: Asked): readonly [Measure, Asked] {
  const text = textGiven(given);
  const { measure, statistic } = resolveField(text);
  const other = textGiven(asked.statistic);
  if (statistic === undefined) return [measure, asked];
  if (other === "" || resolveStatistic(other) === statistic) return [measure, { ...asked, statistic }];
  const problem = `The field ${quoted(text)} and the statistic ${quoted(other)} contradict each other.`;
  throw new BadArgument("statistic", other, `${problem} Leave the statistic out.`);
}

/** Brings into memory what answers this measure, or this source; `undefined` when it is there already. */
export function loadAsked(data: Dataset, measure: Measure, asked: Asked): Promise<void> | undefined {
  return loadAnswer(data, { measure, ...sourceAsked(data, asked) });
}

/** @throws NoFigure with a sentence that names what is published instead */
export function askedFigure(data: Dataset, measure: Measure, asked: Asked, place: Place): Figure {
  const career = careerGiven(data, asked.career);
  const question = questionFor(data, measure, asked, place);
  const figure = findFigure(data, career, question);
  if (!figure) throw new NoFigure(noFigureFor(data, career, question, place));
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
