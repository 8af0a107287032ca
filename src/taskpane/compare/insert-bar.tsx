import { useEffect, useRef } from "preact/hooks";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import { InsertOutcome } from "../insert-outcome";
import { useInsertion, WHERE } from "../use-insertion";
import type { Where } from "../use-insertion";
import { lastChoice } from "./chosen";
import type { Choices } from "./use-choices";

interface Props {
  readonly actions: Actions;
  readonly choices: Choices;
  /** Why the button does nothing just now; `undefined` when it works. */
  readonly reason: string | undefined;
  readonly say: (sentence: string) => void;
}

/** The one button that writes to the workbook, where to, and what came of it. Always in sight at the foot of the pane. */
export function InsertBar({ actions, choices, reason, say }: Props) {
  const { request, where, change } = choices;
  const { insertion, button } = useBar(actions, choices);
  const busy = insertion.state.state === "busy";
  const refused = busy ? words.compare.insertBusy : reason;
  return (
    <section class="bar-below" aria-label={words.compare.intoWorkbook}>
      <InsertOutcome insertion={insertion} opener={button} comfort={words.compare.kept} />
      <button
        ref={button}
        type="button"
        class="primary"
        aria-disabled={refused !== undefined}
        aria-describedby="insert-reason"
        onClick={({ detail }) => {
          // The second click of a double click is no second wish.
          if (detail > 1) return;
          if (refused === undefined) insertion.insert(request, where, lastChoice(choices));
          else say(refused);
        }}
      >
        {busy ? words.pane.inserting : words.compare.insert}
      </button>
      <p id="insert-reason" class="reason">
        {busy ? "" : reason}
      </p>
      <WhereField where={where} onChoose={(next) => change({ where: next })} />
    </section>
  );
}

/** What was said last stands until the choices change. */
function useBar(actions: Actions, { request, where }: Choices) {
  const insertion = useInsertion(actions);
  const { clear } = insertion;
  useEffect(clear, [request, where, clear]);
  return { insertion, button: useRef<HTMLButtonElement>(null) };
}

interface WhereProps {
  readonly where: Where;
  readonly onChoose: (where: Where) => void;
}

function WhereField({ where: chosen, onChoose }: WhereProps) {
  return (
    <fieldset class="where">
      <legend class="hidden">{words.compare.where}</legend>
      <div class="radios">
        {WHERE.map((where) => (
          <label key={where} class="radio">
            <input
              type="radio"
              name="where"
              checked={where === chosen}
              aria-describedby="where-means"
              onChange={() => onChoose(where)}
            />
            {where === "sheet" ? words.compare.newSheet : words.compare.atSelection}
          </label>
        ))}
      </div>
      <p id="where-means" class="reason">
        {chosen === "selection" ? words.compare.atSelectionMeans : ""}
      </p>
    </fieldset>
  );
}
