import { Fragment } from "preact";
import type { Comparison, ComparisonRow } from "../../comparison/comparison";
import { words } from "../../words/words";
import { Measure, Value } from "./preview-cell";
import { groupsOf, shares } from "./preview-row";
import type { Group } from "./preview-row";

interface Props {
  readonly comparison: Comparison;
}

/** For a narrow pane: of several groups the first measure each in sight, and the others folded away below it. */
export function PreviewStack({ comparison }: Props) {
  const groups = groupsOf(comparison.rows);
  return (
    <>
      {groups.map((group) => (
        <StackedGroup key={group.group} {...group} fold={groups.length > 1} comparison={comparison} />
      ))}
    </>
  );
}

function StackedGroup({ group, rows, fold, comparison }: Props & Group & { readonly fold: boolean }) {
  const name = words.measures.group(group);
  const [first, ...others] = rows.map((row) => (
    <StackedRow key={row.key} row={row} comparison={comparison} />
  ));
  return (
    <section class="stack" aria-label={name}>
      <h3>{name}</h3>
      {first}
      {fold && others.length > 0 ? (
        <details>
          <summary>{words.compare.moreOn(name, others.length)}</summary>
          {others}
        </details>
      ) : (
        others
      )}
    </section>
  );
}

interface RowProps extends Props {
  readonly row: ComparisonRow;
}

function StackedRow({ row, comparison }: RowProps) {
  return row.release === "told" ? (
    <ToldRow row={row} comparison={comparison} />
  ) : (
    <FigureRow row={row} comparison={comparison} />
  );
}

/** Texts and lists need the whole width. */
function ToldRow({ row, comparison }: RowProps) {
  return (
    <div class="told" role="group" aria-label={words.measures.row(row.key)}>
      <p>
        <Measure row={row} comparison={comparison} />
      </p>
      <dl>
        {comparison.names.map((name, index) => (
          <Fragment key={name}>
            <dt lang="en">{name}</dt>
            <dd>
              <Value index={index} row={row} comparison={comparison} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}

function FigureRow({ row, comparison }: RowProps) {
  const bars = shares(row);
  return (
    <table class={row.unit === "text" ? "figures words" : "figures"}>
      <caption>
        <Measure row={row} comparison={comparison} />
      </caption>
      <tbody>
        {comparison.names.map((name, index) => (
          <tr key={name}>
            <th scope="row" lang="en">
              {name}
              {bars && <span class="bar" style={{ "--share": `${100 * (bars[index] ?? 0)}%` }} />}
            </th>
            <td>
              <Value index={index} row={row} comparison={comparison} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
