import type { ComparisonRow } from "../comparison/comparison";
import { periodName, periodYear } from "../dataset/period";
import type { PreviewState } from "./compare/use-preview";
import { dataSet, oldestFigure, WORDS } from "./words";

interface Props {
  readonly version: string;
  readonly preview: PreviewState;
}

/** What the figures are, how old, and whose. */
export function About({ version, preview }: Props) {
  const oldest = preview.state === "ready" ? oldestPeriod(preview.comparison.rows) : undefined;
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
