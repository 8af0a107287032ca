import { useRef } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { words } from "../../words/words";
import { CareerSearch } from "../search/career-search";
import { PlaceSearch } from "../search/place-search";

interface Props {
  readonly data: Dataset;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onAsk: (text: string, called: string) => void;
}

/** Which career is looked up, and where its figures are true. */
export function ProfileSearch({ data, place, onPlace, onAsk }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="options">
      <CareerSearch
        data={data}
        label={words.lookUp.find}
        chosen={[]}
        inputRef={input}
        onAdd={({ asked, name }) => {
          onAsk(asked, name);
          return undefined;
        }}
        onRemoveLast={() => {}}
      />
      <PlaceSearch {...{ data, place, onPlace }} label={words.lookUp.place} />
    </div>
  );
}
