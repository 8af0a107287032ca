import { useState } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { findPlace, searchPlaces } from "../../lookup/lookup";
import { words } from "../../words/words";
import { ComboboxField } from "./combobox-field";
import { useCombobox } from "./use-combobox";

interface Props {
  readonly data: Dataset;
  readonly label: string;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** Search over places by name, postal code or abbreviation. The field shows the place chosen until something is typed. */
export function PlaceSearch(props: Props) {
  const { text, problem, places, typed, combobox } = usePlaceSearch(props);
  const count = combobox.open && typed ? words.search.placesFound(places.length) : "";
  return (
    <ComboboxField
      {...{ text, combobox }}
      label={props.label}
      list={{
        label: words.search.places,
        items: places,
        keyOf: ({ code }) => code,
        show: (each) => (
          <>
            <span class="title">{words.measures.place(each)}</span>
            <span class="code">{each.code}</span>
          </>
        ),
      }}
    >
      <p class={problem === undefined ? "hidden" : "problem"} role="status">
        {problem ?? count}
      </p>
    </ComboboxField>
  );
}

function usePlaceSearch({ data, place, onPlace }: Props) {
  /** `undefined` while the field shows the place chosen. */
  const [typed, setTyped] = useState<string>();
  /** What was typed last and then left, though it is no place. */
  const [left, setLeft] = useState<string>();
  const places = searchPlaces(data, typed ?? "");
  const show = (typedNow: string | undefined, leftNow?: string) => {
    setTyped(typedNow);
    setLeft(leftNow);
  };
  const choose = (chosen: Place) => {
    show(undefined);
    onPlace(chosen);
  };
  const leave = () => {
    if (typed === undefined) return;
    const meant = findPlace(data, typed) ?? (places.length === 1 ? places[0] : undefined);
    if (meant) choose(meant);
    else show(undefined, typed.trim() || undefined);
  };
  const combobox = useCombobox({
    count: places.length,
    text: typed ?? words.measures.place(place),
    current: typed === undefined ? places.indexOf(place) : undefined,
    suggestsBlank: true,
    onText: (text) => show(text),
    onPick: (index) => places[index] && choose(places[index]),
    onEscape: () => {
      show(undefined);
      return typed !== undefined;
    },
    onLeave: leave,
  });
  const unknown = places.length === 0 ? typed?.trim() : left;
  return {
    text: typed ?? words.measures.place(place),
    typed: typed !== undefined && typed.trim() !== "",
    problem: unknown && words.search.noPlace(unknown, words.measures.place(place)),
    places,
    combobox,
  };
}
