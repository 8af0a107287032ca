import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../../words/words";
import type { Choice } from "./choice";
import type { Combobox } from "./use-combobox";

interface Props {
  readonly id: string;
  readonly suggestions: readonly Choice[];
  readonly combobox: Combobox;
  readonly chosen: readonly Choice[];
}

/** The list under the search: what each would be called on the sheet, then the name that was found and what the career is called. */
export function Suggestions({ id, suggestions, combobox, chosen }: Props) {
  const { open, active, pick } = combobox;
  const taken = new Set(chosen.map(({ career }) => career));
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (open) list.current?.scrollIntoView?.({ block: "nearest" });
  }, [open]);
  // The browser keeps a focused element in sight, but the focus stays in the text field.
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  return (
    <ul ref={list} id={`${id}-list`} role="listbox" aria-label={words.search.suggestions} hidden={!open}>
      {suggestions.map((choice, index) => (
        <li
          key={choice.career.slug}
          id={`${id}-option-${index}`}
          role="option"
          aria-selected={index === active}
          aria-disabled={taken.has(choice.career)}
          // Keeps the focus in the text field, which would otherwise close the list before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
        >
          <span class="title">{choice.name}</span>
          {taken.has(choice.career) && <span class="badge">{words.search.alreadyThere}</span>}
          <span class="also">
            {also(choice)}
            <span class="code">{choice.career.occupation.code}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function also({ career, matched, name }: Choice): string {
  const { title, occupation } = career;
  const found = [name, title, occupation.title].some((shown) => same(matched, shown)) ? [] : [`“${matched}”`];
  const called = [title, occupation.title].filter((other) => !same(other, name));
  return [...found, ...called].map((each) => `${each} · `).join("");
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
