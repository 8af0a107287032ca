import { useLayoutEffect, useRef } from "preact/hooks";
import type { Career } from "../dataset/dataset";
import type { CareerSuggestion } from "../lookup/lookup";
import type { Combobox } from "./use-combobox";
import { WORDS } from "./words";

interface Props {
  readonly id: string;
  readonly suggestions: readonly CareerSuggestion[];
  readonly combobox: Combobox;
  readonly chosen: readonly Career[];
}

/** The list under the search: the plain title, then the name that was found and what the career is officially called. */
export function Suggestions({ id, suggestions, combobox, chosen }: Props) {
  const { open, active, pick } = combobox;
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (open) list.current?.scrollIntoView?.({ block: "nearest" });
  }, [open]);
  // The browser keeps a focused element in sight, but the focus stays in the text field.
  useLayoutEffect(() => {
    list.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
  }, [active]);

  return (
    <ul ref={list} id={`${id}-list`} role="listbox" aria-label={WORDS.suggestions} hidden={!open}>
      {suggestions.map(({ career, matched }, index) => (
        <li
          key={career.slug}
          id={`${id}-option-${index}`}
          role="option"
          aria-selected={index === active}
          aria-disabled={chosen.includes(career)}
          // Keeps the focus in the text field, which would otherwise close the list before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
        >
          <span class="title">{career.title}</span>
          {chosen.includes(career) && <span class="badge">{WORDS.alreadyThere}</span>}
          <span class="also">
            {also(career, matched)}
            <span class="code">{career.occupation.code}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function also({ title, occupation }: Career, matched: string): string {
  const name = same(matched, title) || same(matched, occupation.title) ? "" : `“${matched}” · `;
  const official = same(title, occupation.title) ? "" : `${occupation.title} · `;
  return `${name}${official}`;
}

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
