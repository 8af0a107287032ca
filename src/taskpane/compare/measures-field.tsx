import { useId } from "preact/hooks";
import { GROUPS, allRows, ROWS } from "../../comparison/measures";
import type { Group } from "../../comparison/measures";
import { SETS } from "../../comparison/sets";
import { words } from "../../words/words";
import type { Chosen } from "./chosen";
import type { Choices, Measures } from "./use-choices";

/** What the comparison shows: a ready set, or measures picked one by one, and whether pay over time is drawn. */
export function MeasuresField({ choices }: { readonly choices: Choices }) {
  const { measures, set } = choices;
  return (
    <div class="field">
      <label for="measures">{words.compare.measures}</label>
      <select
        id="measures"
        value={set}
        aria-describedby="measures-about"
        onChange={({ currentTarget }) => measures.chooseSet(currentTarget.value as Chosen["set"])}
      >
        {SETS.map(({ id }) => (
          <option key={id} value={id}>
            {words.measures.set(id).name}
          </option>
        ))}
        <option value="own">{words.compare.ownMeasures}</option>
      </select>
      <p id="measures-about" class="hint">
        {set === "own" ? words.compare.ownMeans : words.measures.set(set).about}
      </p>
      {set === "own" && GROUPS.map((group) => <GroupField key={group} {...{ group, measures }} />)}
      <PayOverTime choices={choices} />
    </div>
  );
}

function GroupField({ group, measures }: { readonly group: Group; readonly measures: Measures }) {
  const name = words.measures.group(group);
  const keys = allRows().filter((key) => ROWS[key].group === group);
  const chosen = keys.filter((key) => measures.keys.includes(key)).length;
  return (
    <details class="group">
      <summary>{words.compare.chosenOf(name, chosen, keys.length)}</summary>
      <fieldset>
        <legend class="hidden">{name}</legend>
        {keys.map((key) => (
          <label key={key} class="check">
            <input
              type="checkbox"
              name={key}
              checked={measures.keys.includes(key)}
              onChange={() => measures.toggle(key)}
            />
            {words.measures.row(key)}
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
          onChange={({ currentTarget }) => choices.change({ payOverTime: currentTarget.checked })}
        />
        {words.compare.payOverTime}
      </label>
      <p id={id} class="hint">
        {words.compare.payOverTimeMeans}
      </p>
    </>
  );
}
