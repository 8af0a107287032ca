import { useEffect, useRef } from "preact/hooks";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import { InsertOutcome } from "../insert-outcome";
import { useFormulaInsertion } from "./use-formula-insertion";

interface Props {
  readonly actions: Actions;
  readonly formula: string;
  /** Why the button does nothing just now; `undefined` when it works. */
  readonly reason: string | undefined;
  readonly say: (sentence: string) => void;
}

/** Puts the formula into the active cell, and says what came of it. */
export function InsertFormulaBar({ actions, formula, reason, say }: Props) {
  const insertion = useFormulaInsertion(actions);
  const { state, insert, clear } = insertion;
  // What was said last stands until the formula changes.
  useEffect(clear, [formula, clear]);
  const button = useRef<HTMLButtonElement>(null);
  const busy = state.state === "busy";
  const refused = busy ? words.formulas.busy : reason;
  return (
    <section class="bar-below" aria-label={words.formulas.intoWorkbook}>
      <InsertOutcome insertion={insertion} opener={button} />
      <button
        ref={button}
        type="button"
        class="primary"
        aria-disabled={refused !== undefined}
        aria-describedby="formula-reason"
        onClick={({ detail }) => {
          // The second click of a double click is no second wish.
          if (detail > 1) return;
          if (refused === undefined) insert(formula);
          else say(refused);
        }}
      >
        {busy ? words.pane.inserting : words.formulas.insert}
      </button>
      <p id="formula-reason" class="reason">
        {busy ? "" : reason}
      </p>
    </section>
  );
}
