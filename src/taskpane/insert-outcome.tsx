import type { ComponentChildren, RefObject } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import type { TakenWorkbook } from "../actions/take-workbook";
import { words } from "../words/words";
import { FleetingButton } from "./fleeting-button";
import { Details, Message } from "./message";
import type { Ending } from "./use-insertion";
import type { Failed, Task, TaskState } from "./use-task";
import { Working } from "./working";

interface Props {
  readonly insertion: Omit<Task<Ending>, "run">;
  /** What is being done, in a sentence. */
  readonly doing?: string;
  /** Where the focus goes once a question is answered. */
  readonly opener: RefObject<HTMLElement | null>;
  /** What is said besides when it failed. */
  readonly comfort?: string;
}

/** What came of an insertion, or the question it needs answered first. */
export function InsertOutcome({ insertion, doing = words.pane.inserting, opener, comfort }: Props) {
  const { state, clear, cancel, again } = insertion;
  const asked = state.state === "done" && state.result.kind === "occupied" ? state.result : undefined;
  const answer = (act: () => void) => {
    opener.current?.focus();
    act();
  };
  return (
    <>
      <div role="status" class="outcome">
        <Outcome state={state}>
          {state.state === "failed" && <Failure {...{ state, comfort, opener }} onAgain={again} />}
        </Outcome>
      </div>
      {asked && (
        <Question asked={asked} onReplace={() => answer(asked.replace)} onCancel={() => answer(clear)} />
      )}
      <Working {...{ state, doing, opener }} onCancel={cancel} />
    </>
  );
}

interface OutcomeProps {
  readonly state: TaskState<Ending>;
  /** What is said where it failed. */
  readonly children: ComponentChildren;
}

function Outcome({ state, children }: OutcomeProps) {
  if (state.state === "failed") return <>{children}</>;
  if (state.state === "cancelled") return <Message kind="info">{words.actions.calledOff}</Message>;
  if (state.state === "done" && state.result.kind === "workbook") return <Taken {...state.result.taken} />;
  const sentence = state.state === "done" ? endingSentence(state.result) : undefined;
  return sentence === undefined ? null : <Message kind="success">{sentence}</Message>;
}

function Taken(taken: TakenWorkbook) {
  if (taken.way === "by-hand") {
    return <Message kind="info">{`${words.actions.noWorkbook} ${words.actions.saveByHand}`}</Message>;
  }
  const { way, fileName } = taken;
  const { workbookDownloaded, workbookOpened } = words.pane;
  const sentence = way === "download" ? workbookDownloaded(fileName) : workbookOpened(titleOf(fileName));
  return <Message kind="success">{sentence}</Message>;
}

/** Excel gives a workbook that was never saved another name. */
const titleOf = (fileName: string) => fileName.replace(/\.xlsx$/, "");

interface FailureProps {
  readonly state: Failed;
  readonly comfort: string | undefined;
  readonly opener: RefObject<HTMLElement | null>;
  readonly onAgain: () => void;
}

function Failure({ state: { sentence, error }, comfort, opener, onAgain }: FailureProps) {
  return (
    <Message kind="error">
      {sentence}
      {comfort !== undefined && <p>{comfort}</p>}
      {error !== undefined && <Details of={error} />}
      <FleetingButton next={opener} onPress={onAgain}>
        {words.pane.tryAgain}
      </FleetingButton>
    </Message>
  );
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
