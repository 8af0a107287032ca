import { rowFormula } from "../../blueprint/profile-formulas";
import type { CareerProfile } from "../../comparison/career-profile";
import type { ComparisonRow } from "../../comparison/comparison";
import { formatFigure } from "../../comparison/format-figure";
import type { Figure } from "../../dataset/figure";
import { InsertButtons } from "./insert-buttons";
import type { Inserter } from "./insert-buttons";
import { measuredFor } from "../../dataset/citation";
import { words } from "../../words/words";
import { sourceText } from "./source-text";

interface Props {
  readonly row: ComparisonRow;
  readonly profile: CareerProfile;
  readonly inserter: Inserter;
}

/** One figure or told fact with all that belongs to it, or why there is none. */
export function Fact({ row, profile, inserter }: Props) {
  const [figure] = row.figures;
  const absence = row.absences?.[0];
  return (
    <li class="fact">
      <span class="fact-label">{words.measures.row(row.key)}</span>
      {figure === undefined ? (
        <p class="meta">{absence && words.notes.told(absence)}</p>
      ) : (
        <>
          <Shown figure={figure} />
          <p class="meta">{factMeta(figure, profile)}</p>
          <FactButtons {...{ row, profile, inserter }} />
        </>
      )}
    </li>
  );
}

/** The ways to take what a row says into a cell. */
export function FactButtons({ row, profile, inserter }: Props) {
  const [figure] = row.figures;
  if (figure === undefined) return null;
  return (
    <InsertButtons
      {...{ inserter, figure }}
      label={words.measures.row(row.key)}
      formula={rowFormula(profile, row)}
      source={sourceText(row.label, profile, figure)}
    />
  );
}

/** In letters. A longer one is read as a sentence, not as a figure. */
const LONGEST_FIGURE = 60;

function Shown({ figure }: { readonly figure: Figure }) {
  const { value } = figure;
  if (typeof value !== "object" || value.length < 2) {
    const text = formatFigure(figure);
    return (
      <p class={text.length > LONGEST_FIGURE ? "fact-text" : "fact-value"} lang="en">
        {text}
      </p>
    );
  }
  return (
    <ul class="fact-list" lang="en">
      {value.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** The statistic, when and where it was true, of whom where not the career's own occupation, and who says so. */
export function factMeta(figure: Figure, { match, sources }: CareerProfile): string {
  const { statistic, period, place, source } = figure;
  const isOther = figure.measuredFor.code !== match.career.occupation.code;
  return [
    ...(statistic === undefined ? [] : [words.measures.statistic(statistic)]),
    words.measures.period(period),
    words.measures.place(place),
    ...(isOther ? [words.lookUp.measuredFor(measuredFor(figure))] : []),
    words.pane.sourceNumber(sources.findIndex(({ id }) => id === source.id) + 1),
  ].join(", ");
}
