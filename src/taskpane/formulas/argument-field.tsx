import { useId } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import { CareersField } from "./careers-field";
import type { Described, DescribedEnum, Parameter } from "./described";
import { fieldKind } from "./field-kind";
import { FieldsField } from "./fields-field";
import { limitsOf, numberProblem } from "./number-limits";
import { OptionsField } from "./options-field";
import type { Option } from "./options-field";
import type { Arguments } from "./use-arguments";
import { fieldLabel } from "./field-label";

interface Props {
  readonly data: Dataset;
  readonly described: Described;
  readonly parameter: Parameter;
  readonly args: Arguments;
  /** What the function says of this argument. */
  readonly problem: string | undefined;
}

/** One argument, in the field that fits it. */
export function ArgumentField({ data, described, parameter, args, problem }: Props) {
  const kind = fieldKind(parameter);
  if (kind === "career" || kind === "careers") return <CareersField {...{ data, parameter, args }} />;
  if (kind === "choices") return <FieldsField {...{ described, parameter, args }} />;
  if (kind === "source") {
    const sources = data.sources.map(
      ({ id, title }) => ({ value: id, label: `${id}: ${title}`, lang: "en" }) as const,
    );
    return <OptionsField {...{ parameter, args }} options={sources} />;
  }
  if (kind === "choice") {
    const offered = described.enums.find(({ id }) => id === parameter.customEnumId);
    return <OptionsField {...{ parameter, args }} options={offered ? optionsOf(offered) : []} />;
  }
  return <TypedField {...{ parameter, args, problem }} />;
}

/** A place is known by its name, anything else by what is typed in a cell. */
function optionsOf({ id, values }: DescribedEnum): readonly Option[] {
  return values.map(({ stringValue, tooltip }) => ({
    value: stringValue,
    label: id === "Place" ? tooltip : `${stringValue}: ${tooltip}`,
  }));
}

function TypedField({ parameter, args, problem }: Pick<Props, "parameter" | "args" | "problem">) {
  const id = useId();
  const { name, description, optional = false } = parameter;
  const isNumber = fieldKind(parameter) === "number";
  const text = args.texts(name)[0] ?? "";
  const wrong = numberProblem(parameter, text);
  const { min, max, whole } = limitsOf(parameter);
  return (
    <div class="field">
      <label for={id}>{fieldLabel(parameter)}</label>
      <input
        id={id}
        class="text"
        {...(isNumber
          ? {
              type: "number",
              step: whole ? 1 : "any",
              ...(min !== undefined && { min }),
              ...(max !== undefined && { max }),
            }
          : { type: "text", maxLength: 255 })}
        autocomplete="off"
        spellcheck={false}
        aria-required={!optional}
        aria-invalid={(wrong ?? problem) !== undefined}
        aria-describedby={`${id}-about ${id}-problem`}
        value={text}
        onInput={({ currentTarget }) => args.setTexts(name, [currentTarget.value])}
      />
      <p id={`${id}-about`} class="hint">
        {description}
      </p>
      <p id={`${id}-problem`} class={(wrong ?? problem) === undefined ? "hidden" : "problem"} role="status">
        {wrong ?? (problem !== undefined && <span lang="en">{problem}</span>)}
      </p>
    </div>
  );
}
