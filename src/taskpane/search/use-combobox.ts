import { useState } from "preact/hooks";

interface Options {
  /** How many suggestions there are for the text as it stands. */
  readonly count: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Takes the suggestion at an index; false when it was refused, and the text stands for another try. */
  readonly onPick: (index: number) => boolean;
  /** Backspace was pressed in an empty field. */
  readonly onBackspace: () => void;
}

/** An index of -1 is none. `moved` tells an option that the arrows chose from one that was merely offered. */
interface List {
  readonly open: boolean;
  readonly active: number;
  readonly moved: boolean;
}

export type Combobox = ReturnType<typeof useCombobox>;

const CLOSED: List = { open: false, active: -1, moved: false };

/**
 * The keyboard and pointer side of an editable combobox: the first suggestion is offered as a person types, the
 * arrows move among them and wrap, Enter takes one, Escape closes the list and then clears the text. Home and End
 * move the cursor in the text until the arrows have gone into the list, and from then on move in the list.
 */
export function useCombobox({ count, text, onText, onPick, onBackspace }: Options) {
  const [list, setList] = useState<List>(CLOSED);
  const open = list.open && count > 0;
  const active = open ? Math.min(list.active, count - 1) : -1;

  const goTo = (index: number) => setList({ open: true, active: (index + count) % count, moved: true });
  const type = (typed: string) => {
    onText(typed);
    setList({ open: typed.trim() !== "", active: 0, moved: false });
  };
  const pick = (index: number) => {
    if (onPick(index)) onText("");
    setList(CLOSED);
  };

  /** What each key does; `false` leaves the key to the browser. */
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: () => count > 0 && did(() => goTo(open ? active + 1 : 0)),
    ArrowUp: () => count > 0 && did(() => goTo(open ? Math.max(active, 0) - 1 : -1)),
    Home: () => open && list.moved && did(() => goTo(0)),
    End: () => open && list.moved && did(() => goTo(-1)),
    Enter: () => active >= 0 && did(() => pick(active)),
    Escape: () => (open ? did(() => setList(CLOSED)) : text !== "" && did(() => type(""))),
    // A key held down to clear the text must not go on to clear the careers.
    Backspace: ({ repeat }) => text === "" && !repeat && did(onBackspace),
  };
  const handlers = {
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => type(currentTarget.value),
    onClick: () =>
      setList((before) =>
        before.open ? before : { open: true, active: text === "" ? -1 : 0, moved: false },
      ),
    onBlur: () => setList(CLOSED),
    onKeyDown: (event: KeyboardEvent) => {
      if (!event.isComposing && keys[event.key]?.(event)) event.preventDefault();
    },
  };
  return { open, active, pick, handlers };
}

function did(act: () => void): true {
  act();
  return true;
}
