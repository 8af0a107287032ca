import type { InsertRequest } from "../../actions/insert-comparison";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { PlaceSearch } from "../search/place-search";
import type { Choices } from "./use-choices";

interface Props {
  readonly data: Dataset;
  readonly choices: Choices;
}

type Mode = InsertRequest["mode"];

const MODES: readonly Mode[] = ["live", "values"];

/** Where the figures are true, and whether the sheet holds formulas or plain numbers. */
export function SheetOptions({ data, choices }: Props) {
  const { place, change } = choices;
  return (
    <div class="options">
      <PlaceSearch
        {...{ data, place }}
        label={words.compare.place}
        onPlace={(next) => change({ place: next })}
      />
      <FiguresField choices={choices} />
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
              onChange={() => choices.change({ mode })}
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
