import type { Comparison, ComparisonRow } from "../../comparison/comparison";
import type { Group as MeasureGroup } from "../../comparison/measures";
import type { Figure } from "../../dataset/figure";
import { words } from "../../words/words";

export interface Group {
  readonly group: MeasureGroup;
  readonly rows: readonly ComparisonRow[];
}

/** The rows under the headings they belong to, in the order they come. */
export function groupsOf(rows: readonly ComparisonRow[]): readonly Group[] {
  const groups = new Map<MeasureGroup, ComparisonRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups].map(([group, members]) => ({ group, rows: members }));
}

/** When and where a figure was true, the place only where it is not the one asked for, and the number of its source. */
export function metaOf(figure: Figure, { place, sources }: Comparison): string {
  const number = sources.findIndex(({ id }) => id === figure.source.id) + 1;
  const parts = [words.measures.period(figure.period)];
  if (figure.place.code !== place.code) parts.push(words.measures.place(figure.place));
  if (number > 0) parts.push(words.pane.sourceNumber(number));
  return parts.join(", ");
}

/** What `metaOf` says of every figure of a row; `undefined` where the figures differ in it. */
export function rowMeta({ figures }: ComparisonRow, comparison: Comparison): string | undefined {
  const metas = new Set(figures.flatMap((figure) => (figure ? [metaOf(figure, comparison)] : [])));
  return metas.size === 1 ? [...metas][0] : undefined;
}

/** Each figure as a share of the row's largest, 0…1, for bars to be drawn by; `undefined` for words and differences. */
export function shares({ unit, derived, figures }: ComparisonRow): readonly number[] | undefined {
  if (unit === "text" || derived !== undefined) return undefined;
  const numbers = figures.map((figure) =>
    typeof figure?.value === "number" ? Math.max(0, figure.value) : 0,
  );
  const largest = Math.max(...numbers);
  return largest > 0 ? numbers.map((number) => number / largest) : undefined;
}
