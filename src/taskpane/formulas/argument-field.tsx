import { useId } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import { periodName } from "../../dataset/period";
import { CareersField } from "./careers-field";
import type { Described, DescribedEnum, Parameter } from "./described";
import { fieldKind } from "./field-kind";
import { FieldsField } from "./fields-field";
import { limitsOf, numberProblem } from "./number-limits";
import { OptionsField } from "./options-field";
import type { Option } from "./options-field";
import type { Arguments } from "./use-arguments";
import { fieldLabel } from "./field-label";
import { useSources } from "./use-sources";

interface Props {
  readonly data: Dataset;
  readonly described: Described;
  /** The id of the function. */
  readonly of: string;
  readonly parameter: Parameter;
  readonly args: Arguments;
  /** What the function says of this argument. */
  readonly problem: string | undefined;
}

/** One argument, in the field that fits it. */
export function ArgumentField({ data, described, of, parameter, args, problem }: Props) {
  const kind = fieldKind(parameter);
  if (kind === "career" || kind === "careers") return <CareersField {...{ data, parameter, args }} />;
  if (kind === "choices") return <FieldsField {...{ described, parameter, args }} />;
  if (kind === "source") return <SourceField {...{ data, of, parameter, args }} />;
  if (kind === "choice") {
    const offered = described.enums.find(({ id }) => id === parameter.customEnumId);
    return <OptionsField {...{ parameter, args }} options={offered ? optionsOf(offered) : []} />;
  }
  return <TypedField {...{ parameter, args, problem }} />;
}

/** Surveys bear the same title every year: the period tells them apart. */
function SourceField({ data, of, parameter, args }: Pick<Props, "data" | "of" | "parameter" | "args">) {
  const sources = useSources(data, of, args).map(
    ({ id, title, period }) =>
      ({ value: id, label: `${id}: ${title}, ${periodName(period)}`, lang: "en" }) as const,
  );
  return <OptionsField {...{ parameter, args }} options={sources} />;
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
