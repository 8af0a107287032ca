import type { RefObject } from "preact";
import type { Comparison } from "../../comparison/comparison";
import { citation } from "../../dataset/citation";
import type { Place } from "../../dataset/figure";
import { Message } from "../message";
import { PreviewTable } from "./preview-table";
import type { PreviewState } from "./use-preview";
import { loadingPlace, WORDS } from "../words";

interface Props {
  readonly preview: PreviewState;
  readonly count: number;
  readonly place: Place;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The sheet's figures before there is a sheet: the finding, what to beware of, the table, the sources. */
export function Preview({ preview, count, place, headingRef }: Props) {
  // The button goes as soon as it is pressed, and must not take the focus with it.
  const tryAgain = (again: () => void) => {
    headingRef.current?.focus();
    again();
  };
  return (
    <section class="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading" ref={headingRef} tabIndex={-1}>
        {WORDS.preview}
      </h2>
      <div role="status">
        {preview.state === "loading" && (
          <p class="hint">
            <span class="progress" />
            {loadingPlace(place.name)}
          </p>
        )}
        {preview.state === "failed" && (
          <Message kind="error">
            {WORDS.previewFailed}
            <button type="button" class="secondary" onClick={() => tryAgain(preview.again)}>
              {WORDS.tryAgain}
            </button>
          </Message>
        )}
      </div>
      {preview.state === "empty" && <p class="hint">{count === 0 ? WORDS.needsMore : WORDS.needsOne}</p>}
      {preview.state === "ready" && <Figures comparison={preview.comparison} />}
    </section>
  );
}

function Figures({ comparison }: { readonly comparison: Comparison }) {
  const { finding, notes, sources } = comparison;
  return (
    <>
      <p class="finding">{finding}</p>
      {notes.length > 0 && (
        <Message kind="warning">
          <strong>{WORDS.notes}</strong>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Message>
      )}
      <PreviewTable comparison={comparison} />
      <h3>{WORDS.sources}</h3>
      <ol class="sources">
        {sources.map((source) => (
          <li key={source.id}>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {citation(source)}
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
