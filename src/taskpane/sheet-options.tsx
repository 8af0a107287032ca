import type { InsertRequest } from "../actions/insert-comparison";
import type { Place } from "../dataset/figure";
import { WORDS } from "./words";

type Mode = InsertRequest["mode"];

interface Props {
  readonly places: readonly Place[];
  readonly place: Place;
  readonly mode: Mode;
  readonly onPlace: (place: Place) => void;
  readonly onMode: (mode: Mode) => void;
}

const MODES: readonly { readonly mode: Mode; readonly label: string; readonly means: string }[] = [
  { mode: "live", label: WORDS.live, means: WORDS.liveMeans },
  { mode: "values", label: WORDS.values, means: WORDS.valuesMean },
];

/** Where the figures are true, and whether the sheet holds formulas or plain numbers. */
export function SheetOptions({ places, place, mode, onPlace, onMode }: Props) {
  return (
    <div class="options">
      <div class="field">
        <label for="place">{WORDS.place}</label>
        <select
          id="place"
          value={place.code}
          onChange={({ currentTarget }) => {
            const chosen = places.find(({ code }) => code === currentTarget.value);
            if (chosen) onPlace(chosen);
          }}
        >
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <fieldset class="field">
        <legend>{WORDS.figures}</legend>
        <div class="radios">
          {MODES.map((each) => (
            <label key={each.mode} class="radio">
              <input
                type="radio"
                name="mode"
                value={each.mode}
                checked={each.mode === mode}
                aria-describedby="mode-means"
                onChange={() => onMode(each.mode)}
              />
              {each.label}
            </label>
          ))}
        </div>
        <p id="mode-means" class="hint">
          {MODES.find((each) => each.mode === mode)?.means}
        </p>
      </fieldset>
    </div>
  );
}
