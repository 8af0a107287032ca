import type { RefObject } from "preact";
import { useId, useState } from "preact/hooks";
import type { Career, Dataset } from "../dataset/dataset";
import { Icon } from "./icon";
import { Suggestions } from "./suggestions";
import { useCombobox } from "./use-combobox";
import { useSuggestions } from "./use-suggestions";
import { found, noneFound, WORDS } from "./words";

interface Props {
  readonly data: Dataset;
  readonly chosen: readonly Career[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** Adds a career, or returns the sentence that says why not. */
  readonly onAdd: (career: Career) => string | undefined;
  readonly onRemoveLast: () => void;
}

/** Search over everyday names: a combobox with a list, after the pattern of the ARIA Authoring Practices Guide. */
export function CareerSearch(props: Props) {
  const id = useId();
  const { text, refused, complete, suggestions, combobox, onFocus } = useCareerSearch(props);
  const { open, active } = combobox;
  return (
    <div class="field search">
      <label for={`${id}-input`}>{WORDS.addCareer}</label>
      <div class="search-box">
        <Icon name="search" />
        <input
          {...FIELD}
          ref={props.inputRef}
          id={`${id}-input`}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-describedby={`${id}-hint`}
          {...(active >= 0 && { "aria-activedescendant": `${id}-option-${active}` })}
          value={text}
          onFocus={onFocus}
          {...combobox.handlers}
        />
        <Suggestions id={id} suggestions={suggestions} combobox={combobox} chosen={props.chosen} />
      </div>
      <p id={`${id}-hint`} class="hint">
        {WORDS.addHint}
      </p>
      <SearchStatus
        text={text.trim()}
        open={open}
        count={suggestions.length}
        complete={complete}
        refused={refused}
      />
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

function useCareerSearch({ data, onAdd, onRemoveLast }: Props) {
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<string>();
  const [sought, setSought] = useState(false);
  const { suggestions, complete } = useSuggestions(data, text, sought);
  const combobox = useCombobox({
    count: suggestions.length,
    text,
    onText: (typed) => {
      setText(typed);
      setRefused(undefined);
    },
    onPick: (index) => {
      const refusal = suggestions[index] && onAdd(suggestions[index].career);
      setRefused(refusal);
      return refusal === undefined;
    },
    onBackspace: onRemoveLast,
  });
  return { text, refused, complete, suggestions, combobox, onFocus: () => setSought(true) };
}

interface StatusProps {
  readonly text: string;
  readonly open: boolean;
  readonly count: number;
  readonly complete: boolean;
  readonly refused: string | undefined;
}

/** Heard as it changes; seen only when something stands in the way, since the list shows the rest. */
function SearchStatus({ text, open, count, complete, refused }: StatusProps) {
  const none = text !== "" && count === 0;
  const problem = refused ?? (none && complete ? noneFound(text) : undefined);
  return (
    <p class={problem ? "problem" : none ? "hint" : "hidden"} role="status">
      {problem ?? (none ? WORDS.stillLooking : open && text !== "" ? found(count) : "")}
    </p>
  );
}
