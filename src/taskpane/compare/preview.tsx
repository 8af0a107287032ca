import type { RefObject } from "preact";
import { FEWEST_CAREERS } from "../../comparison/comparison";
import type { Comparison } from "../../comparison/comparison";
import { notesOf } from "../../comparison/notes";
import { words } from "../../words/words";
import { LoadStatus } from "../load-status";
import { Noted } from "../noted";
import { Sources } from "../sources";
import type { Loaded } from "../use-loaded";
import { PreviewCharts } from "./preview-charts";
import { PreviewTable } from "./preview-table";
import type { Choices } from "./use-choices";

interface Props {
  readonly preview: Loaded<Comparison>;
  readonly choices: Choices;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The sheet's figures before there is a sheet: the finding, what to beware of, the table, the sources. */
export function Preview({ preview, choices, headingRef }: Props) {
  return (
    <section class="preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading" ref={headingRef} tabIndex={-1}>
        {words.compare.preview}
      </h2>
      {words.compare.sheetsAreEnglish !== undefined && <p class="hint">{words.compare.sheetsAreEnglish}</p>}
      <LoadStatus
        of={preview}
        loading={loadingSentence(choices)}
        failed={words.compare.previewFailed}
        heading={headingRef}
      />
      {preview.state === "empty" && <p class="hint">{whatIsMissing(choices)}</p>}
      {preview.state === "ready" && <Figures comparison={preview.what} where={choices.where} />}
    </section>
  );
}

/** For the nation all figures are in memory, and only what is told of careers is not. */
function loadingSentence({ place }: Choices): string {
  return place.code === "US"
    ? words.compare.loadingTold
    : words.compare.loadingPlace(words.measures.place(place));
}

function whatIsMissing({ careers, measures }: Choices): string {
  if (careers.length === 0) return words.compare.needsMore;
  return careers.length < FEWEST_CAREERS || measures.keys.length > 0
    ? words.compare.needsOne
    : words.compare.needsMeasure;
}

interface FiguresProps extends Pick<Choices, "where"> {
  readonly comparison: Comparison;
}

/** A table at the selected cell has no charts. */
function Figures({ comparison, where }: FiguresProps) {
  const { finding, sources } = comparison;
  const notes = notesOf(comparison, words.notes);
  return (
    <>
      <p class="finding" lang="en">
        {finding}
      </p>
      <Noted kind="warning" heading={words.compare.notes} notes={notes} />
      <PreviewTable comparison={comparison} />
      {where === "sheet" && <PreviewCharts comparison={comparison} />}
      <h3>{words.pane.sources}</h3>
      <Sources sources={sources} />
    </>
  );
}
