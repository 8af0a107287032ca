import type { ComponentChildren, RefObject } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../icon";
import type { Combobox } from "./use-combobox";

interface Props<Item> {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly combobox: Combobox;
  readonly list: ListOf<Item>;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onFocus?: () => void;
  /** What is said of the search. */
  readonly children: ComponentChildren;
}

interface ListOf<Item> {
  readonly label: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  /** What has been chosen already, and can only be chosen in vain. */
  readonly isTaken?: (item: Item) => boolean;
  readonly show: (item: Item) => ComponentChildren;
}

/** A text field with a list of suggestions under it, after the pattern of the ARIA Authoring Practices Guide. */
export function ComboboxField<Item>(props: Props<Item>) {
  const { label, hint, text, combobox, list, inputRef, onFocus, children } = props;
  const id = useId();
  const { open, active } = combobox;
  return (
    <div class="field search">
      <label for={`${id}-input`}>{label}</label>
      <div class="search-box">
        <Icon name="search" />
        <input
          {...FIELD}
          {...(inputRef && { ref: inputRef })}
          id={`${id}-input`}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          {...(hint !== undefined && { "aria-describedby": `${id}-hint` })}
          {...(active >= 0 && { "aria-activedescendant": `${id}-option-${active}` })}
          value={text}
          {...(onFocus && { onFocus })}
          {...combobox.handlers}
        />
        <Suggestions {...{ id, combobox, list }} />
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}

const FIELD = {
  type: "text",
  role: "combobox",
  "aria-autocomplete": "list",
  autocomplete: "off",
  autocapitalize: "none",
  spellcheck: false,
  maxLength: 255,
} as const;

type SuggestionsProps<Item> = Pick<Props<Item>, "combobox" | "list"> & { readonly id: string };

function Suggestions<Item>({ id, combobox: { open, active, pick }, list }: SuggestionsProps<Item>) {
  const { label, items, keyOf, isTaken, show } = list;
  const shown = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    if (open) shown.current?.scrollIntoView?.({ block: "nearest" });
  }, [open]);
  // The browser keeps a focused element in sight, but the focus stays in the text field.
  useLayoutEffect(() => {
    shown.current?.children[active]?.scrollIntoView?.({ block: "nearest" });
  }, [active]);
  return (
    <ul ref={shown} id={`${id}-list`} role="listbox" aria-label={label} hidden={!open}>
      {(open ? items : []).map((item, index) => (
        <li
          key={keyOf(item)}
          id={`${id}-option-${index}`}
          role="option"
          aria-selected={index === active}
          {...(isTaken && { "aria-disabled": isTaken(item) })}
          // Keeps the focus in the text field, which would otherwise close the list before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(index)}
        >
          {show(item)}
        </li>
      ))}
    </ul>
  );
}
