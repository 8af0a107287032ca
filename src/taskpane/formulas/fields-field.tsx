import { useId, useState } from "preact/hooks";
import { words } from "../../words/words";
import type { Described, Parameter } from "./described";
import type { Arguments } from "./use-arguments";
import { fieldLabel } from "./field-label";

interface Props {
  readonly described: Described;
  readonly parameter: Parameter;
  readonly args: Arguments;
}

/** Not the name of any set. */
const OWN = "own";

/** The fields of a table: one ready set, or fields checked one by one. */
export function FieldsField({ described, parameter, args }: Props) {
  const id = useId();
  const { name, description, customEnumId } = parameter;
  const sets = valuesOf(described, customEnumId);
  const given = args.texts(name);
  const isSet = given.length === 1 && sets.some(({ stringValue }) => stringValue === given[0]);
  const [own, setOwn] = useState(given.length > 0 && !isSet);
  const choose = (value: string) => {
    setOwn(value === OWN);
    args.setTexts(name, value === OWN || value === "" ? [] : [value]);
  };
  return (
    <div class="field">
      <label for={id}>{fieldLabel(parameter)}</label>
      <select
        id={id}
        aria-describedby={`${id}-about`}
        value={own ? OWN : (given[0] ?? "")}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{words.formulas.leftOut}</option>
        {sets.map(({ stringValue, tooltip }) => (
          <option key={stringValue} value={stringValue}>
            {stringValue}: {tooltip}
          </option>
        ))}
        <option value={OWN}>{words.formulas.ownFields}</option>
      </select>
      <p id={`${id}-about`} class="hint">
        {description}
      </p>
      {own && <Checks {...{ described, given }} onChange={(fields) => args.setTexts(name, fields)} />}
    </div>
  );
}

interface ChecksProps {
  readonly described: Described;
  readonly given: readonly string[];
  readonly onChange: (fields: readonly string[]) => void;
}

/** They stand in the table in the order in which they were checked. */
function Checks({ described, given, onChange }: ChecksProps) {
  const toggled = (field: string) =>
    given.includes(field) ? given.filter((each) => each !== field) : [...given, field];
  return (
    <fieldset class="group">
      <legend class="hidden">{words.formulas.fields}</legend>
      {valuesOf(described, "Field").map(({ stringValue, tooltip }) => (
        <label key={stringValue} class="check">
          <input
            type="checkbox"
            checked={given.includes(stringValue)}
            onChange={() => onChange(toggled(stringValue))}
          />
          <span>
            {stringValue}: {tooltip}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function valuesOf({ enums }: Described, wanted: string | undefined) {
  return enums.find(({ id }) => id === wanted)?.values ?? [];
}
