import type { RefObject } from "preact";
import { words } from "../words/words";
import { Message } from "./message";
import type { Loaded } from "./use-loaded";

interface Props {
  readonly of: Loaded<unknown>;
  /** What is said while it is loaded, and where that failed. */
  readonly loading: string;
  readonly failed: string;
  /** Where the focus goes when it is tried again: the button is gone then. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** That something is being loaded, or that it could not be, with a way to try again; heard as it changes. */
export function LoadStatus({ of, loading, failed, heading }: Props) {
  return (
    <div role="status">
      {of.state === "loading" && (
        <p class="hint">
          <span class="progress" />
          {loading}
        </p>
      )}
      {of.state === "failed" && (
        <Message kind="error">
          {failed}
          <button
            type="button"
            class="secondary"
            onClick={() => {
              heading.current?.focus();
              of.again();
            }}
          >
            {words.pane.tryAgain}
          </button>
        </Message>
      )}
    </div>
  );
}
