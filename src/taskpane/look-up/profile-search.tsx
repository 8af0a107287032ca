import { useId, useRef } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { words } from "../../words/words";
import { CareerSearch } from "../search/career-search";

interface Props {
  readonly data: Dataset;
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onAsk: (text: string, called: string) => void;
}

/** Which career is looked up, and where its figures are true. */
export function ProfileSearch({ data, place, onPlace, onAsk }: Props) {
  const id = useId();
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
      <div class="field">
        <label for={id}>{words.lookUp.place}</label>
        <select
          id={id}
          value={place.code}
          onChange={({ currentTarget }) => {
            const chosen = data.places.find(({ code }) => code === currentTarget.value);
            if (chosen) onPlace(chosen);
          }}
        >
          {data.places.map(({ code, name }) => (
            <option key={code} value={code} lang="en">
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
