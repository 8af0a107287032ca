import { useEffect, useRef } from "preact/hooks";
import type { Done } from "../../actions/change-sheet";
import { words } from "../../words/words";
import { Details, Message } from "../message";
import type { TaskState } from "../use-task";
import { Changes } from "./changes";

/** What came of the last thing done to a sheet: in a sentence, what changed and why, and what was kept. */
export function SheetOutcome({ state }: { readonly state: TaskState<Done> }) {
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.state !== "idle") outcome.current?.scrollIntoView?.({ block: "nearest" });
  }, [state]);
  return (
    <div role="status" class="outcome" ref={outcome}>
      {state.state === "busy" && (
        <p class="hint">
          <span class="progress" />
          {words.thisSheet.working}
        </p>
      )}
      {state.state === "failed" && (
        <Message kind="error">
          {state.sentence}
          {state.error !== undefined && <Details of={state.error} />}
        </Message>
      )}
      {state.state === "done" && <Ending done={state.result} />}
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
