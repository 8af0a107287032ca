import { useId } from "preact/hooks";
import { GROUPS, allRows, ROWS } from "../../comparison/measures";
import type { Group } from "../../comparison/measures";
import { SETS } from "../../comparison/sets";
import { words } from "../../words/words";
import type { Choices } from "./use-choices";
import type { Measures } from "./use-measures";

/** What the comparison shows: a ready set, or measures picked one by one, and whether pay over time is drawn. */
export function MeasuresField({ choices }: { readonly choices: Choices }) {
  const { measures } = choices;
  return (
    <div class="field">
      <label for="measures">{words.compare.measures}</label>
      <select
        id="measures"
        value={measures.set}
        aria-describedby="measures-about"
        onChange={({ currentTarget }) => measures.chooseSet(currentTarget.value as Measures["set"])}
      >
        {SETS.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
        <option value="own">{words.compare.ownMeasures}</option>
      </select>
      <p id="measures-about" class="hint">
        {SETS.find(({ id }) => id === measures.set)?.about ?? words.compare.ownMeans}
      </p>
      {measures.set === "own" && GROUPS.map((group) => <GroupField key={group} {...{ group, measures }} />)}
      <PayOverTime choices={choices} />
    </div>
  );
}

function GroupField({ group, measures }: { readonly group: Group; readonly measures: Measures }) {
  const keys = allRows().filter((key) => ROWS[key].group === group);
  const chosen = keys.filter((key) => measures.keys.includes(key)).length;
  return (
    <details class="group">
      <summary>{words.compare.chosenOf(group, chosen, keys.length)}</summary>
      <fieldset>
        <legend class="hidden">{group}</legend>
        {keys.map((key) => (
          <label key={key} class="check">
            <input
              type="checkbox"
              name={key}
              checked={measures.keys.includes(key)}
              onChange={() => measures.toggle(key)}
            />
            {ROWS[key].label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

function PayOverTime({ choices }: { readonly choices: Choices }) {
  const id = useId();
  return (
    <>
      <label class="check apart">
        <input
          type="checkbox"
          checked={choices.payOverTime}
          aria-describedby={id}
          onChange={({ currentTarget }) => choices.setPayOverTime(currentTarget.checked)}
        />
        {words.compare.payOverTime}
      </label>
      <p id={id} class="hint">
        {words.compare.payOverTimeMeans}
      </p>
    </>
  );
}
