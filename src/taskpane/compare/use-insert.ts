import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { ActionFailed } from "../../actions/action-failed";
import type { insertComparison, InsertRequest } from "../../actions/insert-comparison";
import { FEWEST_CAREERS } from "../../comparison/comparison";
import type { OfficeState } from "../office-state";
import { OFFICE_REASONS, WORDS } from "../words";

export type Insert = typeof insertComparison;

export type InsertState =
  | { readonly state: "idle" }
  | { readonly state: "busy" }
  | { readonly state: "done"; readonly sheetName: string }
  | { readonly state: "failed"; readonly sentence: string; readonly error?: unknown };

export interface Insertion {
  readonly state: InsertState;
  /** Why the button does nothing just now; `undefined` when it works. */
  readonly reason: string | undefined;
  readonly start: () => void;
}

const IDLE: InsertState = { state: "idle" };

/** Runs one insertion at a time. What it said last stands until the choices change. */
export function useInsert(insert: Insert, request: InsertRequest, office: OfficeState): Insertion {
  const [state, setState] = useState<InsertState>(IDLE);
  const running = useRef(false);
  useEffect(() => {
    if (!running.current) setState(IDLE);
  }, [request]);

  const reason = reasonAgainst(request, office, state);
  const start = useCallback(() => {
    // A second press can come before the first has been drawn as busy.
    if (reason !== undefined || running.current) return;
    running.current = true;
    setState({ state: "busy" });
    insert(request)
      .then(({ sheetName }): InsertState => ({ state: "done", sheetName }), failure)
      .then((next) => {
        running.current = false;
        setState(next);
      });
  }, [insert, request, reason]);
  return { state, reason, start };
}

function reasonAgainst(
  request: InsertRequest,
  office: OfficeState,
  { state }: InsertState,
): string | undefined {
  if (state === "busy") return WORDS.insertBusy;
  if (office === "outside" || office === "missing" || office === "silent") return OFFICE_REASONS[office];
  if (request.careers.length < FEWEST_CAREERS) return WORDS.insertNeedsTwo;
  return office === "starting" ? OFFICE_REASONS.starting : undefined;
}

/** A failure that was foreseen brings its own sentence; what caused it goes along as details to report. */
function failure(error: unknown): InsertState {
  if (error instanceof ActionFailed) return { state: "failed", sentence: error.message, error: error.cause };
  return { state: "failed", sentence: `${WORDS.wentWrong} ${WORDS.wentWrongNext}`, error };
}
