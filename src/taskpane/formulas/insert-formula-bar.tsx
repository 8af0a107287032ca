import { useEffect } from "preact/hooks";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import { InsertOutcome } from "../insert-outcome";
import { useCellInsertion } from "../use-cell-insertion";

interface Props {
  readonly actions: Actions;
  readonly formula: string;
  /** Whether it fills several cells. */
  readonly spills: boolean;
  /** Why the button does nothing just now; `undefined` when it works. */
  readonly reason: string | undefined;
  readonly say: (sentence: string) => void;
}

/** Puts the formula into the active cell, and says what came of it. */
export function InsertFormulaBar({ actions, formula, spills, reason, say }: Props) {
  const insertion = useCellInsertion(actions, reason, say);
  const { state, opener, insert, clear, refused } = insertion;
  // What was said last stands until the formula changes.
  useEffect(clear, [formula, clear]);
  const busy = state.state === "busy";
  return (
    <section class="bar-below" aria-label={words.formulas.intoWorkbook}>
      <InsertOutcome insertion={insertion} opener={opener} />
      <button
        type="button"
        class="primary"
        aria-disabled={refused !== undefined}
        aria-describedby="formula-reason"
        onClick={({ detail, currentTarget }) => {
          // The second click of a double click is no second wish.
          if (detail <= 1) insert({ formula, spills }, currentTarget);
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
