import type { ComparisonRow } from "../comparison/comparison";
import { periodName, periodYear } from "../dataset/period";
import { dataSet, oldestFigure, WORDS } from "./words";

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
        {dataSet(version)}
        {oldest !== undefined && `, ${oldestFigure(periodName(oldest))}`}
      </p>
      <details>
        <summary>{WORDS.about}</summary>
        <p>{WORDS.noticeBls}</p>
        <p>{WORDS.noticeOnet}</p>
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
