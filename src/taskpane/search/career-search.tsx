import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { CareerOption } from "./career-option";
import type { Choice } from "./choice";
import { ComboboxField } from "./combobox-field";
import { useCombobox } from "./use-combobox";
import { useSuggestions } from "./use-suggestions";
import type { Names } from "./use-suggestions";

interface Props {
  readonly data: Dataset;
  readonly chosen: readonly Choice[];
  readonly inputRef: RefObject<HTMLInputElement | null>;
  /** What the field is called, and what it says of itself, where it asks for something else than one more career. */
  readonly label?: string;
  readonly hint?: string;
  /** Adds a career, or returns the sentence that says why not. */
  readonly onAdd: (career: Choice) => string | undefined;
  readonly onRemoveLast: () => void;
}

/** Search over everyday names. */
export function CareerSearch(props: Props) {
  const { text, refused, names, suggestions, more, combobox, onFocus } = useCareerSearch(props);
  const taken = new Set(props.chosen.map(({ career }) => career));
  return (
    <ComboboxField
      {...{ text, combobox, onFocus }}
      label={props.label ?? words.search.addCareer}
      hint={props.hint ?? words.search.addHint}
      inputRef={props.inputRef}
      list={{
        label: words.search.suggestions,
        items: suggestions,
        keyOf: ({ career }) => career.slug,
        isTaken: ({ career }) => taken.has(career),
        show: (choice) => <CareerOption choice={choice} taken={taken.has(choice.career)} />,
      }}
    >
      <SearchStatus
        text={text.trim()}
        open={combobox.open}
        count={suggestions.length}
        more={more}
        names={names}
        refused={refused}
      />
    </ComboboxField>
  );
}

function useCareerSearch({ data, onAdd, onRemoveLast }: Props) {
  const [text, setText] = useState("");
  const [refused, setRefused] = useState<string>();
  const [searches, setSearches] = useState(0);
  const begin = () => setSearches((count) => count + 1);
  const { suggestions, more, names } = useSuggestions(data, text, searches);
  const combobox = useCombobox({
    count: suggestions.length,
    text,
    onText: (typed) => {
      if (text === "") begin();
      setText(typed);
      setRefused(undefined);
    },
    onPick: (index) => {
      const refusal = suggestions[index] && onAdd(suggestions[index]);
      setRefused(refusal);
      if (refusal === undefined) setText("");
    },
    onEscape: (open) => {
      if (open || text === "") return false;
      setText("");
      setRefused(undefined);
      return true;
    },
    onBackspace: onRemoveLast,
  });
  return { text, refused, names, suggestions, more, combobox, onFocus: begin };
}

interface StatusProps {
  readonly text: string;
  readonly open: boolean;
  readonly count: number;
  /** Whether more careers fit than the list shows. */
  readonly more: boolean;
  readonly names: Names;
  readonly refused: string | undefined;
}

/** What is said of a text that no name fits; nothing while there may be more names. */
function noneFound(text: string, names: Names): string | undefined {
  if (names === "coming") return undefined;
  return names === "all" ? words.search.noneFound(text) : words.search.notAtHand(text);
}

/** Heard as it changes; seen only when something stands in the way, since the list shows the rest. */
function SearchStatus({ text, open, count, more, names, refused }: StatusProps) {
  const none = text !== "" && count === 0;
  const problem = refused ?? (none ? noneFound(text, names) : undefined);
  const found = more ? words.search.firstFound(count) : words.search.found(count);
  return (
    <p class={problem ? "problem" : none ? "hint" : "hidden"} role="status">
      {problem ?? (none ? words.search.stillLooking : open && text !== "" ? found : "")}
    </p>
  );
}
