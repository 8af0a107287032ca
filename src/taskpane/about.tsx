import type { ComparisonRow } from "../comparison/comparison";
import { periodName, periodYear } from "../dataset/period";
import { words } from "../words/words";

interface Props {
  readonly version: string;
  /** What is shown, where that is a comparison. */
  readonly rows?: readonly ComparisonRow[];
}

/** What the figures are, how old, and whose. */
export function About({ version, rows = [] }: Props) {
  const oldest = oldestPeriod(rows);
  return (
    <footer>
      <p>
        {words.pane.dataSet(version)}
        {oldest !== undefined && `, ${words.pane.oldestFigure(periodName(oldest))}`}
      </p>
      <details>
        <summary>{words.pane.about}</summary>
        <p>{words.pane.noticeBls}</p>
        <p>{words.pane.noticeOnet}</p>
      </details>
    </footer>
  );
}

/** The period that began first; undated figures have none to compare. */
export function oldestPeriod(rows: readonly ComparisonRow[]): string | undefined {
  return rows
    .flatMap(({ figures }) => figures)
    .flatMap((figure) => (figure && periodYear(figure.period) !== undefined ? [figure.period] : []))
    .sort()[0];
}
