import type { Comparison } from "../comparison/comparison";
import { formatValue } from "../comparison/format-figure";
import { ROWS } from "../comparison/measures";
import type { RowKey } from "../comparison/measures";
import { periodName } from "../dataset/period";
import type { FiguresThen } from "./figures-then";

/** One thing that is not as it was when the sheet was last written. In no language, since it is kept with the sheet. */
export interface Change {
  /** The career at the head of the column; "" where it is of all. */
  readonly career: string;
  /** "place", "career", the key of a row, or a label as it stands on the sheet. */
  readonly what: string;
  /** What it was and what it is; "" for no figure. */
  readonly before: string;
  readonly after: string;
  readonly why: Why;
}

/** Why something is not as it was: somebody asked for something else, or one data set followed another. */
export type Why =
  | { readonly kind: "asked" }
  | (Versions & { readonly kind: "gone" | "came" | "corrected" | "official" })
  | (Versions & { readonly kind: "newer"; readonly producer: string });

/** Of the data sets, then and now. */
export interface Versions {
  readonly from: string;
  readonly to: string;
}

/**
 * What differs between the figures of then and of now, each with its reason. A column whose career was changed, or a
 * sheet whose place was, is one change: its figures are others because they were asked for.
 */
export function changesSince(then: FiguresThen, now: Comparison, versions: Versions): readonly Change[] {
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
  return { career: "", what: "place", before: then.place, after: now.place.code, why: { kind: "asked" } };
}

function careerChanged(before: string, after: string): Change {
  return { career: after, what: "career", before, after, why: { kind: "asked" } };
}

function figuresChanged(
  then: FiguresThen,
  now: Comparison,
  at: number,
  versions: Versions,
): readonly Change[] {
  return now.rows.flatMap(({ key, unit, figures }): readonly Change[] => {
    const before = then.figures[key]?.[at];
    const figure = figures[at];
    // A row that was not there then has nothing to differ from.
    if (before === undefined || ROWS[key].release === "told") return [];
    const value = figure && (typeof figure.value === "object" ? figure.value.join("; ") : figure.value);
    if ((before?.[0] ?? undefined) === value) return [];
    return [
      {
        career: now.names[at] ?? "",
        what: key,
        before: before ? `${formatValue(before[0], unit)} (${periodThen(then, before[1])})` : "",
        after: figure ? `${formatValue(figure.value, unit)} (${periodName(figure.period)})` : "",
        why: reason(then, key, at, now, versions),
      },
    ];
  });
}

function reason(then: FiguresThen, key: RowKey, at: number, now: Comparison, versions: Versions): Why {
  const before = then.figures[key]?.[at];
  const figure = now.rows.find((row) => row.key === key)?.figures[at];
  if (!figure) return { kind: "gone", ...versions };
  if (!before) return { kind: "came", ...versions };
  const [period, source] = then.origins[before[1]] ?? [];
  return period === figure.period && source === figure.source.id
    ? { kind: "corrected", ...versions }
    : { kind: "newer", producer: figure.source.producer, ...versions };
}

function periodThen({ origins }: FiguresThen, origin: number): string {
  return periodName(origins[origin]?.[0] ?? "");
}
