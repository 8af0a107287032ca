import { useId, useMemo } from "preact/hooks";
import { words } from "../../words/words";
import { askedIn } from "./asked";
import type { Described } from "./described";
import { findFunctions } from "./find-functions";

interface Props {
  readonly described: Described;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
}

/** Every function, or those that a text describes, in the groups of the help. */
export function FunctionList({ described, text, onText, onChoose }: Props) {
  const id = useId();
  const groups = useMemo(() => findFunctions(described, text, askedIn(words.language)), [described, text]);
  const count = groups.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <>
      <div class="field">
        <label for={`${id}-input`}>{words.formulas.search}</label>
        <input
          id={`${id}-input`}
          type="search"
          class="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={100}
          aria-describedby={`${id}-hint`}
          value={text}
          onInput={({ currentTarget }) => onText(currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {words.formulas.searchHint}
        </p>
        <p class={count === 0 ? "problem" : "hidden"} role="status">
          {text.trim() === ""
            ? ""
            : count === 0
              ? words.formulas.noFunction(text.trim())
              : words.formulas.functionsFound(count)}
        </p>
      </div>
      {groups.map(({ heading, functions }) => (
        <section key={heading} class="functions">
          <h2>{heading}</h2>
          <ul role="list">
            {functions.map((each) => (
              <li key={each.id}>
                <button type="button" aria-describedby={`${id}-${each.id}`} onClick={() => onChoose(each.id)}>
                  {each.id}
                </button>
                <p id={`${id}-${each.id}`} class="hint">
                  {each.description}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
