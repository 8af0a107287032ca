import type { Dataset } from "../dataset/dataset";
import { words } from "../words/words";
import { Licenses } from "./licenses";
import { Report } from "./report";
import { oldestPeriod, someUndated } from "./shown-figure";
import type { ShownFigure } from "./shown-figure";

interface Props {
  readonly data: Dataset;
  /** The figures that the tab shows. */
  readonly shown?: readonly ShownFigure[];
}

const NONE: readonly never[] = [];

/** What the figures are, how old, and whose, and what to do about one that is wrong. */
export function About({ data: { version, sources }, shown = NONE }: Props) {
  const oldest = oldestPeriod(shown);
  return (
    <footer>
      <p>
        {words.footer.dataSet(version)}
        {oldest !== undefined &&
          `, ${words.footer.oldestFigure(words.measures.period(oldest), someUndated(shown))}`}
      </p>
      <Report {...{ version, shown }} />
      <Licenses sources={sources} />
    </footer>
  );
}
