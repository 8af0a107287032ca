import { useCallback, useRef, useState } from "preact/hooks";
import { ActionFailed } from "../actions/action-failed";
import type { Caller } from "../actions/caller";
import { words } from "../words/words";

export type TaskState<Result> =
  | { readonly state: "idle" }
  | {
      readonly state: "busy";
      /** Whether the changes are on their way, so that there is nothing to cancel any more. */
      readonly writing: boolean;
    }
  | { readonly state: "cancelled" }
  | { readonly state: "done"; readonly result: Result }
  | Failed;

export interface Failed {
  readonly state: "failed";
  readonly sentence: string;
  /** What caused it, as details to report. */
  readonly error?: unknown;
}

export interface Task<Result> {
  readonly state: TaskState<Result>;
  /** Begins the work, unless there is some at hand. */
  readonly run: (work: Work<Result>) => void;
  /** Calls off the work at hand, unless it is too late for that. */
  readonly cancel: () => void;
  /** Does the last work once more. */
  readonly again: () => void;
  /** Forgets how the last work ended. */
  readonly clear: () => void;
}

export type Work<Result> = (caller: Caller) => Promise<Result>;

/** Work that is at hand: what has been cancelled is not, whatever becomes of it. */
interface AtHand {
  readonly controller: AbortController;
  writing: boolean;
}

/** One piece of work on the workbook at a time, and how the last one ended. */
export function useTask<Result>(): Task<Result> {
  const [state, setState] = useState<TaskState<Result>>({ state: "idle" });
  // A second press can come before the first has been drawn as busy.
  const running = useRef<AtHand | undefined>(undefined);
  const last = useRef<Work<Result> | undefined>(undefined);
  const run = useCallback((work: Work<Result>) => {
    if (running.current) return;
    const atHand: AtHand = { controller: new AbortController(), writing: false };
    running.current = atHand;
    last.current = work;
    setState({ state: "busy", writing: false });
    const onWriting = () => {
      atHand.writing = true;
      if (running.current === atHand) setState({ state: "busy", writing: true });
    };
    work({ signal: atHand.controller.signal, onWriting })
      .then((result): TaskState<Result> => ({ state: "done", result }), failure)
      .then((next) => {
        if (running.current !== atHand) return;
        running.current = undefined;
        setState(next);
      });
  }, []);
  const cancel = useCallback(() => {
    if (!running.current || running.current.writing) return;
    running.current.controller.abort();
    running.current = undefined;
    setState({ state: "cancelled" });
  }, []);
  const again = useCallback(() => {
    if (last.current) run(last.current);
  }, [run]);
  const clear = useCallback(() => {
    if (!running.current) setState({ state: "idle" });
  }, []);
  return { state, run, cancel, again, clear };
}

/** A failure that was foreseen brings its own sentence; what caused it goes along as details to report. */
export function failure(error: unknown): Failed {
  if (error instanceof ActionFailed) return { state: "failed", sentence: error.message, error: error.cause };
  return { state: "failed", sentence: `${words.pane.wentWrong} ${words.pane.wentWrongNext}`, error };
}
