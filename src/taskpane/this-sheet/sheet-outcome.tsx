import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Done } from "../../actions/change-sheet";
import { words } from "../../words/words";
import { FleetingButton } from "../fleeting-button";
import { Details, Message } from "../message";
import type { Task } from "../use-task";
import { Working } from "../working";
import { Changes } from "./changes";

interface Props {
  readonly task: Task<Done>;
  /** Where the focus goes when a button that had it is gone. */
  readonly opener: RefObject<HTMLElement | null>;
}

/** What came of the last thing done to a sheet: in a sentence, what changed and why, and what was kept. */
export function SheetOutcome({ task: { state, cancel, again }, opener }: Props) {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.state !== "idle") outcome.current?.scrollIntoView?.({ block: "nearest" });
  }, [state]);
  return (
    <div ref={outcome} class="sheet-outcome">
      <Working {...{ state, opener }} doing={words.thisSheet.working} onCancel={cancel} />
      <div role="status" class="outcome">
        {state.state === "cancelled" && <Message kind="info">{words.actions.calledOff}</Message>}
        {state.state === "failed" && (
          <Message kind="error">
            {state.sentence}
            {state.error !== undefined && <Details of={state.error} />}
            <FleetingButton next={opener} onPress={again}>
              {words.pane.tryAgain}
            </FleetingButton>
          </Message>
        )}
        {state.state === "done" && <Ending done={state.result} />}
      </div>
    </div>
  );
}

function Ending({ done: { sentence, changes, kept } }: { readonly done: Done }) {
  return (
    <Message kind="success">
      {sentence}
      {changes.length > 0 && <Changes changes={changes} />}
      {kept.length > 0 && (
        <>
          <p class="kept">
            <strong>{words.thisSheet.kept}</strong>
          </p>
          <ul>
            {kept.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </>
      )}
    </Message>
  );
}
