import type { Comparison } from "./comparison";
import { findingOf } from "./finding";
import type { RowKey } from "./measures";

/** What someone typed in place of a career's figure: a number, or something that is none. */
export interface TypedFigure {
  readonly key: RowKey;
  /** The career's place, from 0. */
  readonly at: number;
  readonly value: number | undefined;
}

/**
 * A comparison that finds what its table says where figures have been typed over. Periods, sources and notes remain those
 * of the data set: what was typed has none.
 */
export function withTyped(comparison: Comparison, typed: readonly TypedFigure[]): Comparison {
  if (typed.length === 0) return comparison;
  const rows = comparison.rows.map((row) => {
    const sample = row.figures.find((figure) => figure !== undefined);
    const figures = row.figures.map((figure, at) => {
      const other = typed.find((each) => each.key === row.key && each.at === at);
      if (other === undefined) return figure;
      const like = figure ?? sample;
      return other.value === undefined || like === undefined ? undefined : { ...like, value: other.value };
    });
    return { ...row, figures };
  });
  return { ...comparison, rows, finding: findingOf({ ...comparison, rows }) };
}
