import type { Comparison, ComparisonRow } from "../../comparison/comparison";
import { Measure, Value } from "./preview-cell";
import { groupsOf, shares } from "./preview-row";
import type { Group } from "./preview-row";
import { moreOn } from "../words";

interface Props {
  readonly comparison: Comparison;
}

/** For a narrow pane: the first measure of each group in sight, the others folded away below it. */
export function PreviewStack({ comparison }: Props) {
  return (
    <>
      {groupsOf(comparison.rows).map((group) => (
        <StackedGroup key={group.group} {...group} comparison={comparison} />
      ))}
    </>
  );
}

function StackedGroup({ group, rows, comparison }: Props & Group) {
  const [first, ...others] = rows.map((row) => (
    <StackedRow key={row.key} row={row} comparison={comparison} />
  ));
  return (
    <section class="stack" aria-label={group}>
      <h3>{group}</h3>
      {first}
      {others.length > 0 && (
        <details>
          <summary>{moreOn(group, others.length)}</summary>
          {others}
        </details>
      )}
    </section>
  );
}

function StackedRow({ row, comparison }: Props & { readonly row: ComparisonRow }) {
  const bars = shares(row);
  return (
    <table class="figures">
      <caption>
        <Measure row={row} comparison={comparison} />
      </caption>
      <tbody>
        {comparison.names.map((name, index) => (
          <tr key={name}>
            <th scope="row">
              {name}
              {bars && <span class="bar" style={{ "--share": `${100 * (bars[index] ?? 0)}%` }} />}
            </th>
            <td>
              <Value figure={row.figures[index]} row={row} comparison={comparison} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
