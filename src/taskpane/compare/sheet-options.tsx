import type { InsertRequest } from "../../actions/insert-comparison";
import type { Place } from "../../dataset/figure";
import { words } from "../../words/words";
import type { Choices } from "./use-choices";

interface Props {
  readonly places: readonly Place[];
  readonly choices: Choices;
}

type Mode = InsertRequest["mode"];

const MODES: readonly Mode[] = ["live", "values"];

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
      <label for="place">{words.compare.place}</label>
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
      <legend>{words.compare.figures}</legend>
      <div class="radios">
        {MODES.map((mode) => (
          <label key={mode} class="radio">
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={mode === choices.mode}
              aria-describedby="mode-means"
              onChange={() => choices.setMode(mode)}
            />
            {words.compare[mode]}
          </label>
        ))}
      </div>
      <p id="mode-means" class="hint">
        {choices.mode === "live" ? words.compare.liveMeans : words.compare.valuesMean}
      </p>
    </fieldset>
  );
}
