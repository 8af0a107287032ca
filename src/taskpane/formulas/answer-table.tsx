import { words } from "../../words/words";
import { isOne } from "./answer";
import type { Answer, AnswerCell } from "./answer";

interface Props {
  readonly formula: string;
  /** The name of the argument that is still needed. */
  readonly needs: string | undefined;
  /** `undefined` while it is calculated. */
  readonly answer: Answer | undefined;
  readonly hasHeader: boolean;
  /** What the function gives, in words. */
  readonly returns: string;
}

const MOST_ROWS = 20;

/** What the formula gives now: a value, a table where it fills several cells, errors with their sentences. */
export function AnswerTable({ formula, needs, answer, hasHeader, returns }: Props) {
  return (
    <section class="answer" aria-labelledby="answer-heading">
      <h3 id="answer-heading">{words.formulas.result}</h3>
      {needs !== undefined && (
        <p class="hint">{words.formulas.needsToShow(words.formulas.argument(needs))}</p>
      )}
      {needs === undefined && !answer && <p class="hint">{words.formulas.calculating}</p>}
      {answer &&
        (isOne(answer) ? (
          <One cell={answer[0]?.[0]} returns={returns} />
        ) : (
          <Table {...{ formula, answer, hasHeader }} />
        ))}
      <p class="hidden" role="status">
        {answer && <Said {...{ answer, hasHeader }} />}
      </p>
    </section>
  );
}

/** A number alone does not say of what it is: months, or percent who earn less. */
function One({ cell, returns }: Pick<Props, "returns"> & { readonly cell: AnswerCell | undefined }) {
  return (
    <>
      <p class="value" lang="en">
        {cell && shownText(cell)}
      </p>
      {cell?.isNumber && <p class="hint">{returns}</p>}
      {cell?.isCard && <p class="hint">{words.formulas.card}</p>}
      {cell?.problem !== undefined && (
        <p class="problem">
          <Problem is={cell.problem} />
        </p>
      )}
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
  const problems = new Set(shown.flat().flatMap(({ problem }) => problem ?? []));
  return (
    <>
      <div class="spill" tabIndex={0} role="region" aria-label={words.formulas.resultOf(formula)}>
        <table lang="en">
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
                {row.map((cell, column) => (
                  <td key={column} class={cell.isNumber ? "number" : undefined}>
                    {shownText(cell)}
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
          <Problem is={problem} />
        </p>
      ))}
    </>
  );
}

/** An error as Excel calls it in the language of the pane, which is Excel's. */
function shownText({ text, problem }: AnswerCell): string {
  return problem === undefined ? text : words.formulas.errorInCell(text);
}

/** As the function says it, in the language of the cells; a fault of ours has no sentence of its own. */
function Problem({ is }: { readonly is: string }) {
  return is === "" ? <>{words.formulas.defect}</> : <span lang="en">{is}</span>;
}

/** Headings are no rows of what is told. */
function Said({ answer, hasHeader }: Pick<Props, "hasHeader"> & { readonly answer: Answer }) {
  const cell = answer[0]?.[0];
  const rows = answer.length - (hasHeader ? 1 : 0);
  if (!isOne(answer) || !cell) return <>{words.formulas.filled(rows, answer[0]?.length ?? 0)}</>;
  return (
    <>
      {words.formulas.answered(shownText(cell))} {cell.problem !== undefined && <Problem is={cell.problem} />}
    </>
  );
}
