import { findAbsence, findFigure } from "../dataset/dataset";
import type { Dataset, Question } from "../dataset/dataset";
import type { Figure, Place } from "../dataset/figure";
import type { CareerMatch } from "../lookup/lookup";
import { ROWS } from "./measures";
import type { RowKey, RowKind } from "./measures";

export interface ComparisonRow extends RowKind {
  readonly key: RowKey;
  /** In the careers' order; `undefined` where there is none. Of a derived row those that it is reckoned from. */
  readonly figures: readonly (Figure | undefined)[];
  /** Of a row that is told, in the careers' order: a sentence on why nothing is, where a reason is known. */
  readonly absences?: readonly (string | undefined)[];
}

/** What a row says of each career. The profiles must be in memory for a row that is told. */
export function comparisonRow(
  data: Dataset,
  careers: readonly CareerMatch[],
  place: Place,
  key: RowKey,
): ComparisonRow {
  const kind: RowKind = ROWS[key];
  const { measure, release } = kind;
  const question = questionOf(kind, place);
  const figures = careers.map(({ career }) => findFigure(data, career, question));
  if (release !== "told") return { ...kind, key, figures };
  const absences = careers.map(({ career }, at) =>
    figures[at] === undefined ? findAbsence(data, career, measure) : undefined,
  );
  return { ...kind, key, figures, absences };
}

function questionOf({ measure, statistic, release }: RowKind, place: Place): Question {
  return { measure, ...(statistic && { statistic }), ...(release === "survey" && { place }) };
}
