import type { RefObject } from "preact";
import { useCallback, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../../words/words";
import type { Choice } from "../search/choice";
import { StandingIn } from "../standing-in";
import { Chip } from "./chip";
import type { Choices } from "./use-choices";
import { useDrag } from "./use-drag";

interface Props {
  readonly choices: Choices;
  /** Where the focus goes when no career is left. */
  readonly search: RefObject<HTMLInputElement | null>;
  readonly startOverRef: RefObject<HTMLButtonElement | null>;
}

/** The careers chosen, in the order of the sheet's columns, to be put in another one or taken out, and what stands in for any of them. */
export function CareerList({ choices, search, startOverRef }: Props) {
  const { careers, remove, move } = choices;
  const list = useRef<HTMLUListElement>(null);
  const help = useId();
  const [open, setOpen] = useState<Choice>();
  const { keepFocus, passFocus } = useFocus(list, search, careers);
  const moveTo = useRef(move);
  moveTo.current = move;
  const drop = useCallback(
    (from: number, to: number) => {
      keepFocus();
      moveTo.current(from, to);
    },
    [keepFocus],
  );
  const { drag, press, wasDragged } = useDrag(list, drop);
  const show = (career: Choice, index: number, shown: boolean) => {
    if (wasDragged()) return;
    // The arrows may go with the focus in them.
    if (!shown) list.current?.children[index]?.querySelector<HTMLElement>(".grip")?.focus();
    setOpen(shown ? career : undefined);
  };

  if (careers.length === 0) return null;
  return (
    <div class="chosen">
      <ul ref={list} role="list" aria-label={words.search.chosen}>
        {careers.map((career, index) => (
          <Chip
            key={career.name}
            {...{ career, index, drag, help }}
            count={careers.length}
            open={career === open}
            onOpen={(shown) => show(career, index, shown)}
            onPress={(event) => press(index, event)}
            onMove={(to) => drop(index, to)}
            onRemove={() => {
              passFocus(index);
              remove(career);
            }}
          />
        ))}
      </ul>
      <StandingIn careers={careers} />
      {careers.length > 1 && (
        <p id={help} class="hint">
          {words.compare.moveHelp}
        </p>
      )}
      <div class="counted">
        <p class="hint">{words.compare.counted(careers.length)}</p>
        <button type="button" class="take" ref={startOverRef} onClick={choices.startOver}>
          {words.compare.startOver}
        </button>
      </div>
    </div>
  );
}

/** Keeps the focus where a change of the careers would lose it. */
function useFocus(
  list: RefObject<HTMLUListElement | null>,
  search: RefObject<HTMLInputElement | null>,
  careers: readonly Choice[],
) {
  const moved = useRef<Element | null>(null);
  const removedAt = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    // An element that is put elsewhere in the page loses the focus.
    if (moved.current instanceof HTMLElement && moved.current !== document.activeElement)
      moved.current.focus();
    moved.current = null;
    if (removedAt.current === undefined) return;
    // The button that had the focus is gone: its place goes to the career that moved up, else to the one before it.
    const buttons = list.current?.querySelectorAll<HTMLElement>(".remove") ?? [];
    const next = buttons[removedAt.current] ?? buttons[buttons.length - 1] ?? search.current;
    removedAt.current = undefined;
    next?.focus();
  }, [list, search, careers]);
  const keepFocus = useCallback(() => {
    moved.current = list.current?.contains(document.activeElement) ? document.activeElement : null;
  }, [list]);
  const passFocus = (index: number) => (removedAt.current = index);
  return { keepFocus, passFocus };
}
