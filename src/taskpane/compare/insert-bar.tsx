import { useEffect, useRef } from "preact/hooks";
import { words } from "../../words/words";
import type { Actions } from "../actions";
import { InsertOutcome } from "../insert-outcome";
import { useInsertion, WHERE } from "../use-insertion";
import type { Where } from "../use-insertion";
import { WorkbookButton } from "../workbook-button";
import { lastChoice } from "./chosen";
import type { Choices } from "./use-choices";

interface Props {
  readonly actions: Actions;
  readonly choices: Choices;
  /** Whether all figures are at hand. */
  readonly loaded: boolean;
  /** Why the button does nothing just now; `undefined` when it works. */
  readonly reason: string | undefined;
  readonly say: (sentence: string) => void;
}

/** The buttons that take the comparison out of the pane, where to, and what came of it. Always in sight at its foot. */
export function InsertBar({ actions, choices, loaded, reason, say }: Props) {
  const { request, where, change } = choices;
  const { insertion, opener } = useBar(actions, choices, loaded);
  const { taking } = insertion;
  const busy = insertion.state.state === "busy";
  const refused = busy ? (taking ? words.pane.workbookBusy : words.compare.insertBusy) : reason;
  const press = (button: HTMLButtonElement, act: () => void) => {
    if (refused !== undefined) return say(refused);
    opener.current = button;
    act();
  };
  return (
    <section class="bar-below" aria-label={words.compare.intoWorkbook}>
      <InsertOutcome
        insertion={insertion}
        opener={opener}
        comfort={words.compare.kept}
        {...(taking && { doing: words.pane.makingWorkbook })}
      />
      <div class="ways">
        <button
          type="button"
          class="primary"
          aria-disabled={refused !== undefined}
          aria-describedby="insert-reason"
          onClick={({ detail, currentTarget }) => {
            // The second click of a double click is no second wish.
            if (detail > 1) return;
            press(currentTarget, () => insertion.insert(request, where, lastChoice(choices)));
          }}
        >
          {busy && !taking ? words.pane.inserting : words.compare.insert}
        </button>
        <WorkbookButton
          actions={actions}
          busy={busy && taking}
          disabled={refused !== undefined}
          describedBy="insert-reason workbook-means"
          onPress={(button) => press(button, () => insertion.take(request))}
        />
      </div>
      <p id="insert-reason" class="reason">
        {busy ? "" : reason}
      </p>
      <WhereField where={where} onChoose={(next) => change({ where: next })} />
      <p id="workbook-means" class="reason">
        {words.compare.workbookMeans}
      </p>
    </section>
  );
}

/** What was said last stands until the choices change. */
function useBar(actions: Actions, { request, where }: Choices, loaded: boolean) {
  const insertion = useInsertion(actions);
  const { clear, state } = insertion;
  useEffect(clear, [request, where, clear]);
  // What kept the figures away is over. Only their arrival calls for it.
  useEffect(() => {
    if (loaded && state.state === "failed") clear();
  }, [loaded]);
  /** The button that was pressed last. */
  const opener = useRef<HTMLButtonElement>(null);
  return { insertion, opener };
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
