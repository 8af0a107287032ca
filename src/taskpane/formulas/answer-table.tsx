import { words } from "../../words/words";
import { isOne } from "./answer";
import type { Answer, AnswerCell } from "./answer";
import { fieldLabel } from "./field-label";

interface Props {
  readonly formula: string;
  /** The name of the argument that is still needed. */
  readonly needs: string | undefined;
  /** `undefined` while it is calculated. */
  readonly answer: Answer | undefined;
  readonly hasHeader: boolean;
}

const MOST_ROWS = 20;

/** What the formula gives now: a value, a table where it fills several cells, errors with their sentences. */
export function AnswerTable({ formula, needs, answer, hasHeader }: Props) {
  return (
    <section class="answer" aria-labelledby="answer-heading">
      <h3 id="answer-heading">{words.formulas.result}</h3>
      {needs !== undefined && <p class="hint">{words.formulas.needsToShow(fieldLabel(needs, false))}</p>}
      {needs === undefined && !answer && <p class="hint">{words.formulas.calculating}</p>}
      {answer &&
        (isOne(answer) ? <One cell={answer[0]?.[0]} /> : <Table {...{ formula, answer, hasHeader }} />)}
      <p class="hidden" role="status">
        {answer && said(answer)}
      </p>
    </section>
  );
}

function One({ cell }: { readonly cell: AnswerCell | undefined }) {
  const problem = cell && problemOf(cell);
  return (
    <>
      <p class="value">{cell?.text}</p>
      {cell?.isCard && <p class="hint">{words.formulas.card}</p>}
      {problem !== undefined && <p class="problem">{problem}</p>}
    </>
  );
}

function Table({
  formula,
  answer,
  hasHeader,
}: Pick<Props, "formula" | "hasHeader"> & { readonly answer: Answer }) {
  const [header, ...others] = answer;
  const rows = hasHeader ? others : answer;
  const shown = rows.slice(0, MOST_ROWS);
  const problems = new Set(shown.flat().flatMap((cell) => problemOf(cell) ?? []));
  return (
    <>
      <div class="spill" tabIndex={0} role="region" aria-label={words.formulas.resultOf(formula)}>
        <table>
          {hasHeader && header && (
            <thead>
              <tr>
                {header.map(({ text }, at) =>
                  text === "" ? (
                    <td key={at} />
                  ) : (
                    <th key={at} scope="col">
                      {text}
                    </th>
                  ),
                )}
              </tr>
            </thead>
          )}
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map(({ text, isNumber }, column) => (
                  <td key={column} class={isNumber ? "number" : undefined}>
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && (
        <p class="hint">{words.formulas.moreRows(rows.length - shown.length)}</p>
      )}
      {[...problems].map((problem) => (
        <p key={problem} class="problem">
          {problem}
        </p>
      ))}
    </>
  );
}

/** A fault of ours has no sentence of its own. */
function problemOf({ problem }: AnswerCell): string | undefined {
  return problem === "" ? words.formulas.defect : problem;
}

function said(answer: Answer): string {
  const cell = answer[0]?.[0];
  return isOne(answer) && cell
    ? `${words.formulas.answered(cell.text)} ${problemOf(cell) ?? ""}`.trimEnd()
    : words.formulas.filled(answer.length, answer[0]?.length ?? 0);
}
