import type { Comparison } from "../comparison/comparison";
import { formatValue } from "../comparison/format-figure";
import { ROWS } from "../comparison/measures";
import type { RowKey } from "../comparison/measures";
import { periodName } from "../dataset/period";
import type { FiguresThen } from "./figures-then";

/** One thing that is not as it was when the sheet was last written. */
export interface Change {
  /** The career at the head of the column, or "All careers". */
  readonly career: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly why: string;
}

const NO_FIGURE = "no figure";

/**
 * What differs between the figures of then and of now, each with its reason. A column whose career was changed, or a
 * sheet whose place was, is one change: its figures are others because they were asked for.
 */
export function changesSince(
  then: FiguresThen,
  now: Comparison,
  versions: readonly [string, string],
): readonly Change[] {
  const placeChange = then.place === now.place.code ? [] : [placeChanged(then, now)];
  return [
    ...placeChange,
    ...now.names.flatMap((name, at) => {
      const before = then.careers[at];
      if (before !== undefined && before.title !== name) return [careerChanged(before.title, name)];
      return placeChange.length > 0 ? [] : figuresChanged(then, now, at, versions);
    }),
  ];
}

function placeChanged(then: FiguresThen, now: Comparison): Change {
  return {
    career: "All careers",
    what: "Place",
    before: then.place,
    after: now.place.code,
    why: "The place on the sheet was changed.",
  };
}

function careerChanged(before: string, after: string): Change {
  return {
    career: after,
    what: "Career",
    before,
    after,
    why: "The name at the head of the column was changed.",
  };
}

function figuresChanged(
  then: FiguresThen,
  now: Comparison,
  at: number,
  [old, current]: readonly [string, string],
): readonly Change[] {
  return now.rows.flatMap(({ key, label, unit, figures }): readonly Change[] => {
    const before = then.figures[key]?.[at];
    const figure = figures[at];
    // A row that was not there then has nothing to differ from.
    if (before === undefined || ROWS[key].release === "told") return [];
    const value = figure && (typeof figure.value === "object" ? figure.value.join("; ") : figure.value);
    if ((before?.[0] ?? undefined) === value) return [];
    return [
      {
        career: now.names[at] ?? "",
        what: label,
        before: before ? `${formatValue(before[0], unit)} (${periodThen(then, before[1])})` : NO_FIGURE,
        after: figure ? `${formatValue(figure.value, unit)} (${periodName(figure.period)})` : NO_FIGURE,
        why: reason(then, key, at, now, `data set ${old} → ${current}`),
      },
    ];
  });
}

function reason(then: FiguresThen, key: RowKey, at: number, now: Comparison, versions: string): string {
  const before = then.figures[key]?.[at];
  const figure = now.rows.find((row) => row.key === key)?.figures[at];
  if (!figure) return `The data set has no such figure any more (${versions}).`;
  if (!before) return `The data set has this figure now (${versions}).`;
  const [period, source] = then.origins[before[1]] ?? [];
  if (period === figure.period && source === figure.source.id)
    return `The figure was corrected (${versions}).`;
  return `${figure.source.producer} published a newer figure (${versions}).`;
}

function periodThen({ origins }: FiguresThen, origin: number): string {
  return periodName(origins[origin]?.[0] ?? "");
}
