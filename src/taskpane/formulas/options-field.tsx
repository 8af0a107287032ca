import { useId } from "preact/hooks";
import { words } from "../../words/words";
import type { Parameter } from "./described";
import type { Arguments } from "./use-arguments";
import { fieldLabel } from "./field-label";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Where it is not that of the pane. */
  readonly lang?: "en";
}

interface Props {
  readonly parameter: Parameter;
  readonly options: readonly Option[];
  readonly args: Arguments;
}

/** An argument that is one of a list. */
export function OptionsField({ parameter, options, args }: Props) {
  const id = useId();
  const { name, description, optional = false } = parameter;
  return (
    <div class="field">
      <label for={id}>{fieldLabel(parameter)}</label>
      <select
        id={id}
        aria-required={!optional}
        aria-describedby={`${id}-about`}
        value={args.texts(name)[0] ?? ""}
        onChange={({ currentTarget }) => args.setTexts(name, [currentTarget.value])}
      >
        <option value="">{optional ? words.formulas.leftOut : words.formulas.choose}</option>
        {options.map(({ value, label, lang }) => (
          <option key={value} value={value} lang={lang}>
            {label}
          </option>
        ))}
      </select>
      <p id={`${id}-about`} class="hint">
        {description}
      </p>
    </div>
  );
}
