import { Details, Message } from "../message";
import type { Insertion, InsertState } from "./use-insert";
import { inserted, WORDS } from "../words";

interface Props {
  readonly insertion: Insertion;
  readonly say: (sentence: string) => void;
}

/** The one button that writes to the workbook, and what came of it. Always in sight at the foot of the pane. */
export function InsertBar({ insertion, say }: Props) {
  const { state, reason, start } = insertion;
  const busy = state.state === "busy";
  return (
    <section class="insert-bar" aria-label={WORDS.intoWorkbook}>
      <div role="status" class="outcome">
        <Outcome state={state} />
      </div>
      {busy && <div class="progress" />}
      <button
        type="button"
        class="primary"
        aria-disabled={reason !== undefined}
        aria-describedby="insert-reason"
        onClick={({ detail }) => {
          // The second click of a double click is no second wish.
          if (detail > 1) return;
          if (reason === undefined) start();
          else say(reason);
        }}
      >
        {busy ? WORDS.inserting : WORDS.insert}
      </button>
      <p id="insert-reason" class="reason">
        {busy ? "" : reason}
      </p>
    </section>
  );
}

function Outcome({ state }: { readonly state: InsertState }) {
  if (state.state === "busy") return <span class="hidden">{WORDS.inserting}</span>;
  if (state.state === "done") return <Message kind="success">{inserted(state.sheetName)}</Message>;
  if (state.state === "failed") {
    return (
      <Message kind="error">
        {state.sentence}
        <p>{WORDS.kept}</p>
        {state.error !== undefined && <Details of={state.error} />}
      </Message>
    );
  }
  return null;
}
