import type { RefObject } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { words } from "../words/words";
import { Details, Message } from "./message";
import type { Ending, Insertion } from "./use-insertion";
import type { TaskState } from "./use-task";

interface Props {
  readonly insertion: Pick<Insertion, "state" | "clear">;
  /** Where the focus goes once a question is answered. */
  readonly opener: RefObject<HTMLElement | null>;
  /** What is said besides when it failed. */
  readonly comfort?: string;
}

/** What came of an insertion, or the question it needs answered first. */
export function InsertOutcome({ insertion, opener, comfort }: Props) {
  const { state, clear } = insertion;
  const asked = state.state === "done" && state.result.kind === "occupied" ? state.result : undefined;
  const answer = (act: () => void) => {
    opener.current?.focus();
    act();
  };
  return (
    <>
      <div role="status" class="outcome">
        <Outcome state={state} comfort={comfort} />
      </div>
      {asked && (
        <Question asked={asked} onReplace={() => answer(asked.replace)} onCancel={() => answer(clear)} />
      )}
      {state.state === "busy" && <div class="progress" />}
    </>
  );
}

interface OutcomeProps {
  readonly state: TaskState<Ending>;
  readonly comfort: string | undefined;
}

function Outcome({ state, comfort }: OutcomeProps) {
  if (state.state === "busy") return <span class="hidden">{words.pane.inserting}</span>;
  if (state.state === "failed") {
    return (
      <Message kind="error">
        {state.sentence}
        {comfort !== undefined && <p>{comfort}</p>}
        {state.error !== undefined && <Details of={state.error} />}
      </Message>
    );
  }
  const sentence = state.state === "done" ? endingSentence(state.result) : undefined;
  return sentence === undefined ? null : <Message kind="success">{sentence}</Message>;
}

function endingSentence(ending: Ending): string | undefined {
  if (ending.kind === "sheet") return words.pane.inserted(ending.sheetName);
  if (ending.kind === "selection") return words.pane.insertedAt(ending.address, ending.sheetName);
  return undefined;
}

interface QuestionProps {
  readonly asked: Extract<Ending, { readonly kind: "occupied" }>;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Takes the focus, on the answer that loses nothing. */
function Question({ asked, onReplace, onCancel }: QuestionProps) {
  const id = useId();
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => cancel.current?.focus(), [asked]);
  return (
    <div
      class="question"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onCancel();
      }}
    >
      <Message kind="warning">
        <span id={id}>{words.pane.occupied(asked.cells, asked.address)}</span>
        <div class="answers">
          <button type="button" class="secondary" onClick={onReplace}>
            {words.pane.replace}
          </button>
          <button type="button" class="secondary" ref={cancel} onClick={onCancel}>
            {words.pane.cancel}
          </button>
        </div>
      </Message>
    </div>
  );
}
