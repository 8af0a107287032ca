import type { RefObject } from "preact";
import { FEWEST_CAREERS } from "../../comparison/comparison";
import type { Comparison } from "../../comparison/comparison";
import { Cited } from "../cited";
import { Message } from "../message";
import { WORDS } from "../words";
import { PreviewTable } from "./preview-table";
import type { PreviewState } from "./use-preview";
import type { Choices } from "./use-choices";
import { COMPARE, loadingPlace, overTime } from "./words";

interface Props {
  readonly preview: PreviewState;
  readonly choices: Choices;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The sheet's figures before there is a sheet: the finding, what to beware of, the table, the sources. */
export function Preview({ preview, choices, headingRef }: Props) {
  // The button goes as soon as it is pressed, and must not take the focus with it.
  const tryAgain = (again: () => void) => {
    headingRef.current?.focus();
    again();
  };
  return (
    <section class="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading" ref={headingRef} tabIndex={-1}>
        {COMPARE.preview}
      </h2>
      <div role="status">
        {preview.state === "loading" && (
          <p class="hint">
            <span class="progress" />
            {loadingSentence(choices)}
          </p>
        )}
        {preview.state === "failed" && (
          <Message kind="error">
            {COMPARE.previewFailed}
            <button type="button" class="secondary" onClick={() => tryAgain(preview.again)}>
              {WORDS.tryAgain}
            </button>
          </Message>
        )}
      </div>
      {preview.state === "empty" && <p class="hint">{whatIsMissing(choices)}</p>}
      {preview.state === "ready" && <Figures comparison={preview.comparison} />}
    </section>
  );
}

/** For the nation all figures are in memory, and only what is told of careers is not. */
function loadingSentence({ place }: Choices): string {
  return place.code === "US" ? COMPARE.loadingTold : loadingPlace(place.name);
}

function whatIsMissing({ careers, measures }: Choices): string {
  if (careers.length === 0) return COMPARE.needsMore;
  return careers.length < FEWEST_CAREERS || measures.keys.length > 0
    ? COMPARE.needsOne
    : COMPARE.needsMeasure;
}

function Figures({ comparison }: { readonly comparison: Comparison }) {
  const { finding, notes, sources, history } = comparison;
  const [first, last] = [history?.years[0], history?.years.at(-1)];
  return (
    <>
      <p class="finding">{finding}</p>
      {notes.length > 0 && (
        <Message kind="warning">
          <strong>{COMPARE.notes}</strong>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Message>
      )}
      <PreviewTable comparison={comparison} />
      {first !== undefined && last !== undefined && <p class="hint">{overTime(first, last)}</p>}
      <h3>{WORDS.sources}</h3>
      <ol class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <Cited source={source} />
          </li>
        ))}
      </ol>
    </>
  );
}
