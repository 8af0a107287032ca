import { useState } from "preact/hooks";

interface Options {
  /** How many suggestions there are for the text as it stands. */
  readonly count: number;
  readonly text: string;
  /** The index of what is chosen already, where the list shows everything and may begin there. */
  readonly current?: number | undefined;
  /** Whether an emptied field goes on suggesting. */
  readonly suggestsBlank?: boolean;
  readonly onText: (text: string) => void;
  /** Takes the suggestion at an index. */
  readonly onPick: (index: number) => void;
  /** Escape was pressed while the list was open or closed; true when that did something to the text. */
  readonly onEscape: (open: boolean) => boolean;
  /** Backspace was pressed in an empty field. */
  readonly onBackspace?: () => void;
  /** The focus goes elsewhere. */
  readonly onLeave?: () => void;
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
 * arrows move among them and wrap, Enter takes one, Escape closes the list. Home and End move the cursor in the text
 * until the arrows have gone into the list, and from then on move in the list.
 */
export function useCombobox(options: Options) {
  const { count, text, current, suggestsBlank = false, onText, onPick, onEscape } = options;
  const [list, setList] = useState<List>(CLOSED);
  const open = list.open && count > 0;
  const active = open ? Math.min(list.active, count - 1) : -1;

  const goTo = (index: number) => setList({ open: true, active: (index + count) % count, moved: true });
  const type = (typed: string) => {
    const blank = typed.trim() === "";
    onText(typed);
    setList({ open: suggestsBlank || !blank, active: blank ? -1 : 0, moved: false });
  };
  const pick = (index: number) => {
    onPick(index);
    setList(CLOSED);
  };
  const escape = () => {
    const changed = onEscape(open);
    if (open) setList(CLOSED);
    return changed || open;
  };

  /** What each key does; `false` leaves the key to the browser. */
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    ArrowDown: () => count > 0 && did(() => goTo(open ? active + 1 : (current ?? 0))),
    ArrowUp: () => count > 0 && did(() => goTo(open ? Math.max(active, 0) - 1 : (current ?? -1))),
    Home: () => open && list.moved && did(() => goTo(0)),
    End: () => open && list.moved && did(() => goTo(-1)),
    Enter: () => active >= 0 && did(() => pick(active)),
    Escape: escape,
    // A key held down to clear the text must not go on to clear the careers.
    Backspace: ({ repeat }) => text === "" && !repeat && did(() => options.onBackspace?.()),
  };
  const handlers = {
    onInput: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => type(currentTarget.value),
    onClick: () => {
      if (!list.open) setList({ open: true, active: current ?? (text === "" ? -1 : 0), moved: false });
    },
    onBlur: () => {
      setList(CLOSED);
      options.onLeave?.();
    },
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
