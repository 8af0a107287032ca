import type { InsertRequest } from "../../actions/insert-comparison";
import type { Place } from "../../dataset/figure";
import type { Choices } from "./use-choices";
import { COMPARE } from "./words";

interface Props {
  readonly places: readonly Place[];
  readonly choices: Choices;
}

type Mode = InsertRequest["mode"];

const MODES: readonly { readonly mode: Mode; readonly label: string; readonly means: string }[] = [
  { mode: "live", label: COMPARE.live, means: COMPARE.liveMeans },
  { mode: "values", label: COMPARE.values, means: COMPARE.valuesMean },
];

/** Where the figures are true, and whether the sheet holds formulas or plain numbers. */
export function SheetOptions({ places, choices }: Props) {
  return (
    <div class="options">
      <PlaceField places={places} choices={choices} />
      <FiguresField choices={choices} />
    </div>
  );
}

function PlaceField({ places, choices }: Props) {
  const choose = (code: string) => {
    const place = places.find((each) => each.code === code);
    if (place) choices.setPlace(place);
  };
  return (
    <div class="field">
      <label for="place">{COMPARE.place}</label>
      <select
        id="place"
        value={choices.place.code}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {places.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function FiguresField({ choices }: Pick<Props, "choices">) {
  return (
    <fieldset class="field">
      <legend>{COMPARE.figures}</legend>
      <div class="radios">
        {MODES.map(({ mode, label }) => (
          <label key={mode} class="radio">
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={mode === choices.mode}
              aria-describedby="mode-means"
              onChange={() => choices.setMode(mode)}
            />
            {label}
          </label>
        ))}
      </div>
      <p id="mode-means" class="hint">
        {MODES.find(({ mode }) => mode === choices.mode)?.means}
      </p>
    </fieldset>
  );
}
