import type { ArticleRow } from "../comparison/article-table";
import type { CareerProfile } from "../comparison/career-profile";
import type { Comparison, ComparisonRow } from "../comparison/comparison";
import type { Figure } from "../dataset/figure";
import { periodYear } from "../dataset/period";
import { words } from "../words/words";

/** A figure that a tab shows, and what it is of. */
export interface ShownFigure {
  readonly career: string;
  readonly label: string;
  readonly figure: Figure;
}

/** Those of pay over time last: the newest of them stand in the rows too. */
export function figuresOfComparison({ names, rows, history }: Comparison): readonly ShownFigure[] {
  const inRows = rows.flatMap((row) => figuresOfRow(row, names));
  const overTime = (history?.figures ?? []).flatMap((yearly, at) =>
    yearly.flatMap((figure) =>
      figure === undefined ? [] : [{ career: names[at] ?? "", label: labelOverTime(figure), figure }],
    ),
  );
  const shown = new Set(inRows.map(({ figure }) => figure));
  return [...inRows, ...overTime.filter(({ figure }) => !shown.has(figure))];
}

/** Of one career there are as many as years. */
function labelOverTime({ period }: Figure): string {
  return `${words.measures.row("salary-median")}, ${words.measures.period(period)}`;
}

/** Those side by side last: most of them are the same. */
export function figuresOfProfile({ name, rows, known }: CareerProfile): readonly ShownFigure[] {
  const inRows = rows.flatMap((row) => figuresOfRow(row, [name]));
  const besides = known.flatMap(({ measure, figures }) =>
    figures.map(({ figure }) => ({ career: name, label: words.measures.known(measure), figure })),
  );
  const shown = new Set(inRows.map(({ figure }) => figure));
  return [...inRows, ...besides.filter(({ figure }) => !shown.has(figure))];
}

/** What the article says, and what is official. */
export function figuresOfArticle(rows: readonly ArticleRow[]): readonly ShownFigure[] {
  return rows.flatMap(({ fact, official }) => [
    { career: fact.named, label: fact.label, figure: fact.figure },
    ...official.map(({ career, figure }) => ({ career: career.title, label: fact.label, figure })),
  ]);
}

function figuresOfRow(
  { key, figures, derived }: ComparisonRow,
  names: readonly string[],
): readonly ShownFigure[] {
  if (derived !== undefined) return [];
  return figures.flatMap((figure, at) =>
    figure === undefined ? [] : [{ career: names[at] ?? "", label: words.measures.row(key), figure }],
  );
}

/** Whether some have no period: nobody knows how old they are. */
export function someUndated(shown: readonly ShownFigure[]): boolean {
  return shown.some(({ figure }) => periodYear(figure.period) === undefined);
}

/** The period that began first; undated figures have none to compare. */
export function oldestPeriod(shown: readonly ShownFigure[]): string | undefined {
  return shown
    .map(({ figure }) => figure.period)
    .filter((period) => periodYear(period) !== undefined)
    .sort()[0];
}
