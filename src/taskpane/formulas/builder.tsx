import type { RefObject } from "preact";
import type { Dataset } from "../../dataset/dataset";
import { words } from "../../words/words";
import { problemOf } from "./answer";
import type { Answer } from "./answer";
import { AnswerTable } from "./answer-table";
import { ArgumentField } from "./argument-field";
import type { Described, DescribedFunction } from "./described";
import type { Formula } from "./formula";
import { FormulaText } from "./formula-text";
import type { Arguments } from "./use-arguments";

interface Props {
  readonly data: Dataset;
  readonly described: Described;
  readonly chosen: DescribedFunction;
  readonly args: Arguments;
  readonly formula: Formula;
  /** `undefined` while it is calculated. */
  readonly answer: Answer | undefined;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
}

/** One function: its arguments as fields, the formula they make, and what it gives. */
export function Builder(props: Props) {
  const { data, described, chosen, args, formula, answer, headingRef, onBack } = props;
  const { id, description, returns, hasHeader, parameters } = chosen;
  const needed = formula.needs?.name;
  return (
    <>
      <div>
        <button type="button" class="secondary" onClick={onBack}>
          {words.formulas.back}
        </button>
      </div>
      <div>
        <h2 ref={headingRef} tabIndex={-1}>
          CAREER.{id}
        </h2>
        <p>{description}</p>
        <p class="hint">
          <a href={`${words.pane.functionsHelp}#${id.toLowerCase()}`} target="_blank" rel="noopener">
            {words.formulas.help}
          </a>
        </p>
      </div>
      {parameters.map((parameter) => (
        <ArgumentField
          key={`${id} ${parameter.name}`}
          of={id}
          {...{ data, described, parameter, args }}
          problem={problemOf(answer, args.texts(parameter.name)[0])}
        />
      ))}
      <FormulaText text={formula.text} needed={needed} />
      <AnswerTable formula={formula.text} needs={needed} {...{ answer, hasHeader, returns }} />
    </>
  );
}
