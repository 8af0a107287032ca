import type { RefObject } from "preact";
import { words } from "../words/words";
import { FleetingButton } from "./fleeting-button";
import type { TaskState } from "./use-task";
import { useLong } from "./use-long";

interface Props {
  readonly state: TaskState<unknown>;
  /** What is being done, in a sentence. */
  readonly doing: string;
  readonly onCancel: () => void;
  /** Where the focus goes when the way out is gone. */
  readonly opener: RefObject<HTMLElement | null>;
}

/** That something is being done to the workbook; where that takes long, in words and with a way out, as long as there is one. */
export function Working({ state, doing, onCancel, opener }: Props) {
  const isBusy = state.state === "busy";
  const long = useLong(isBusy);
  const isWriting = isBusy && state.writing;
  return (
    <>
      <div role="status">
        {isBusy && <p class={long ? "hint" : "hidden"}>{long && isWriting ? words.pane.writing : doing}</p>}
      </div>
      {isBusy && <div class="progress" />}
      {long && !isWriting && (
        <div class="way-out">
          <FleetingButton next={opener} onPress={onCancel}>
            {words.pane.cancel}
          </FleetingButton>
        </div>
      )}
    </>
  );
}
