import { useCallback, useRef, useState } from "preact/hooks";
import { ActionFailed } from "../actions/action-failed";
import { words } from "../words/words";

export type TaskState<Result> =
  | { readonly state: "idle" }
  | { readonly state: "busy" }
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
  readonly run: (work: () => Promise<Result>) => void;
  /** Forgets how the last work ended. */
  readonly clear: () => void;
}

/** One piece of work on the workbook at a time, and how the last one ended. */
export function useTask<Result>(): Task<Result> {
  const [state, setState] = useState<TaskState<Result>>({ state: "idle" });
  // A second press can come before the first has been drawn as busy.
  const running = useRef(false);
  const run = useCallback((work: () => Promise<Result>) => {
    if (running.current) return;
    running.current = true;
    setState({ state: "busy" });
    work()
      .then((result): TaskState<Result> => ({ state: "done", result }), failure)
      .then((next) => {
        running.current = false;
        setState(next);
      });
  }, []);
  const clear = useCallback(() => {
    if (!running.current) setState({ state: "idle" });
  }, []);
  return { state, run, clear };
}

/** A failure that was foreseen brings its own sentence; what caused it goes along as details to report. */
export function failure(error: unknown): Failed {
  if (error instanceof ActionFailed) return { state: "failed", sentence: error.message, error: error.cause };
  return { state: "failed", sentence: `${words.pane.wentWrong} ${words.pane.wentWrongNext}`, error };
}
