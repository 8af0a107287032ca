import { useRef } from "preact/hooks";
import type { CellRead } from "../../actions/read-cell";
import { words } from "../../words/words";
import { FleetingButton } from "../fleeting-button";
import { Details, Message } from "../message";
import type { Explanation, Fact, Said } from "./explanation";
import type { SelectedCellRead } from "./use-selected-cell";

interface Props {
  readonly selected: SelectedCellRead;
  /** Why nothing can be repaired just now. */
  readonly busy: string | undefined;
  readonly onRepair: () => void;
  readonly say: (sentence: string) => void;
}

/** What the selected cell shows, and what that means. */
export function SelectedCell({ selected: { told, failed, read }, busy, onRepair, say }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="selected-cell" aria-labelledby="selected-cell-heading">
      <h2 id="selected-cell-heading" ref={heading} tabIndex={-1}>
        {words.selectedCell.heading}
      </h2>
      {told && <Shown cell={told.cell} />}
      <div role="status">
        {failed && (
          <Message kind="error">
            {failed.sentence}
            {failed.error !== undefined && <Details of={failed.error} />}
            <FleetingButton next={heading} onPress={read}>
              {words.pane.tryAgain}
            </FleetingButton>
          </Message>
        )}
        {!told && !failed && <p class="hint">{words.selectedCell.reading}</p>}
        {!failed && told && isTrouble(told.explanation) && (
          <Message kind={told.explanation.kind}>
            <Sentences all={told.explanation.sentences} />
            {told.explanation.repair && (
              <FleetingButton
                next={heading}
                off={busy !== undefined}
                onPress={() => (busy === undefined ? onRepair() : say(busy))}
              >
                {words.selectedCell.repair}
              </FleetingButton>
            )}
          </Message>
        )}
      </div>
      {!failed && told && <Told explanation={told.explanation} />}
    </section>
  );
}

interface Trouble extends Explanation {
  readonly kind: "error" | "warning";
}

/** What is announced; the rest is there to be read. */
function isTrouble(explanation: Explanation): explanation is Trouble {
  return explanation.kind === "error" || explanation.kind === "warning";
}

/** A longer formula, about three lines of the pane, is folded. */
const LONG = 160;

/** Where it is, what it shows, and its formula. */
function Shown({ cell: { address, content, text } }: { readonly cell: CellRead }) {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return (
    <>
      <p class="cell-shown">
        <strong>{address}</strong> {text}
      </p>
      {isFormula && content.length <= LONG && (
        <p class="cell-formula">
          <span class="hidden">{words.selectedCell.formula} </span>
          <Code of={content} />
        </p>
      )}
      {isFormula && content.length > LONG && (
        // Another cell's is folded again.
        <details key={address} class="cell-formula">
          <summary>{words.selectedCell.showFormula}</summary>
          <Code of={content} />
        </details>
      )}
    </>
  );
}

function Code({ of }: { readonly of: string }) {
  return (
    <code dir="ltr" translate={false}>
      {of}
    </code>
  );
}

function Told({ explanation }: { readonly explanation: Explanation }) {
  const { facts, parts, sentences } = explanation;
  return (
    <>
      {!isTrouble(explanation) && sentences.length > 0 && (
        <div class="hint">
          <Sentences all={sentences} />
        </div>
      )}
      {facts.length > 0 && <Facts all={facts} />}
      {parts.length > 0 && (
        <ul class="calls">
          {parts.map(({ call, facts: of }) => (
            <li key={call}>
              <p class="cell-formula">
                <Code of={call} />
              </p>
              <Facts all={of} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Facts({ all }: { readonly all: readonly Fact[] }) {
  return (
    <dl>
      {all.map(({ term, text, english }) => (
        <div key={term}>
          <dt>{words.selectedCell.facts[term]}</dt>
          <dd lang={english ? "en" : undefined}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sentences({ all }: { readonly all: readonly Said[] }) {
  return (
    <>
      {all.map(({ text, english }) => (
        <p key={text} lang={english ? "en" : undefined}>
          {text}
        </p>
      ))}
    </>
  );
}
