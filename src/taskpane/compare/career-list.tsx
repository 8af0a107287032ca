import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../../words/words";
import type { Choice } from "../search/choice";
import { Icon } from "../icon";
import { StandingIn } from "../standing-in";

interface Props {
  readonly careers: readonly Choice[];
  readonly onRemove: (career: Choice) => void;
  /** Where the focus goes when no career is left. */
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The careers chosen, in the order of the sheet's columns, each with a button that takes it out, and what stands in for any of them. */
export function CareerList({ careers, onRemove, search }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | undefined>(undefined);

  // The button that had the focus is gone: its place goes to the career that moved up, else to the one before it.
  useLayoutEffect(() => {
    if (removedAt.current === undefined) return;
    const buttons = list.current?.querySelectorAll("button") ?? [];
    const next = buttons[removedAt.current] ?? buttons[buttons.length - 1] ?? search.current;
    removedAt.current = undefined;
    next?.focus();
  }, [careers, search]);

  if (careers.length === 0) return null;
  return (
    <div class="chosen">
      <ul ref={list} role="list" aria-label={words.search.chosen}>
        {careers.map((career, index) => (
          <li key={career.name} class="chip">
            <span>{career.name}</span>
            <button
              type="button"
              aria-label={words.search.removes(career.name)}
              onClick={() => {
                removedAt.current = index;
                onRemove(career);
              }}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <StandingIn careers={careers} />
      <p class="hint">{words.compare.counted(careers.length)}</p>
    </div>
  );
}
