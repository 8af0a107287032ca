import { useRef } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { Icon } from "../icon";
import { CareerSearch } from "../search/career-search";
import type { Parameter } from "./described";
import type { Arguments } from "./use-arguments";
import { StandingIn } from "../standing-in";
import { fieldLabel } from "./field-label";

interface Props {
  readonly data: Dataset;
  readonly parameter: Parameter;
  readonly args: Arguments;
}

/** A career, or several: searched for by any name, and shown as chosen below. */
export function CareersField({ data, parameter, args }: Props) {
  const { name, description } = parameter;
  const search = useRef<HTMLInputElement>(null);
  const chosen = args.careers(name);
  const remove = (career: (typeof chosen)[number]) => {
    args.remove(name, career);
    search.current?.focus();
  };
  const last = chosen.at(-1);
  return (
    <div>
      <CareerSearch
        data={data}
        chosen={chosen}
        inputRef={search}
        label={fieldLabel(parameter)}
        hint={description}
        onAdd={(career) => args.choose(parameter, career)}
        onRemoveLast={() => last && args.remove(name, last)}
      />
      {chosen.length > 0 && (
        <div class="chosen">
          <ul role="list" aria-label={words.search.chosen}>
            {chosen.map((career) => (
              <li key={career.name} class="chip">
                <span lang="en">{career.name}</span>
                <button
                  type="button"
                  aria-label={words.search.removes(career.name)}
                  onClick={() => remove(career)}
                >
                  <Icon name="remove" />
                </button>
              </li>
            ))}
          </ul>
          <StandingIn careers={chosen} />
        </div>
      )}
    </div>
  );
}
