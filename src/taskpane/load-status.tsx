import type { RefObject } from "preact";
import { words } from "../words/words";
import { FleetingButton } from "./fleeting-button";
import { Message } from "./message";
import type { Loaded } from "./use-loaded";
import { useLong } from "./use-long";

interface Props {
  readonly of: Loaded<unknown>;
  /** What is said while it is loaded, and where that failed. */
  readonly loading: string;
  readonly failed: string;
  /** Where the focus goes when a button is pressed: it is gone then. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** That something is being loaded, with a way out where it takes long, or that it was not, with a way to try again. */
export function LoadStatus({ of, loading, failed, heading }: Props) {
  const long = useLong(of.state === "loading");
  return (
    <>
      <div role="status">
        {of.state === "loading" && (
          <p class="hint">
            <span class="progress" />
            {loading}
          </p>
        )}
        {(of.state === "failed" || of.state === "stopped") && (
          <Message kind={of.state === "failed" ? "error" : "info"}>
            {of.state === "failed" ? failed : words.pane.stopped}
            <FleetingButton next={heading} onPress={of.again}>
              {words.pane.tryAgain}
            </FleetingButton>
          </Message>
        )}
      </div>
      {of.state === "loading" && long && (
        <div class="way-out">
          <FleetingButton next={heading} onPress={of.stop}>
            {words.pane.cancel}
          </FleetingButton>
        </div>
      )}
    </>
  );
}
