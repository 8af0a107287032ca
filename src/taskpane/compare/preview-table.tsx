import type { Comparison } from "../../comparison/comparison";
import { Measure, Value } from "./preview-cell";
import { groupsOf } from "./preview-row";
import { PreviewStack } from "./preview-stack";
import { useAtLeast } from "../use-at-least";
import { WORDS } from "../words";

interface Props {
  readonly comparison: Comparison;
}

const MEASURE_WIDTH = 200;
const CAREER_WIDTH = 110;

/** The figures: careers as columns where the pane is wide enough for all of them, else each measure with its careers below. */
export function PreviewTable({ comparison }: Props) {
  const wide = useAtLeast(MEASURE_WIDTH + comparison.names.length * CAREER_WIDTH);
  return wide ? <Columns comparison={comparison} /> : <PreviewStack comparison={comparison} />;
}

function Columns({ comparison }: Props) {
  return (
    <table class="figures columns">
      <caption class="hidden">{comparison.finding}</caption>
      <thead>
        <tr>
          <th scope="col">{WORDS.measure}</th>
          {comparison.names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(comparison.rows).map(({ group, rows }) => (
        <tbody key={group}>
          <tr class="group-name">
            <th scope="rowgroup" colSpan={comparison.names.length + 1}>
              {group}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Measure row={row} comparison={comparison} />
              </th>
              {row.figures.map((figure, index) => (
                <td key={comparison.names[index]}>
                  <Value figure={figure} row={row} comparison={comparison} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
