import type { Comparison } from "../../comparison/comparison";
import { words } from "../../words/words";
import { Measure, Value } from "./preview-cell";
import { groupsOf } from "./preview-row";
import { PreviewStack } from "./preview-stack";
import { useAtLeast } from "../use-at-least";

interface Props {
  readonly comparison: Comparison;
}

const MEASURE_WIDTH = 200;
const FIGURE_WIDTH = 110;
const TEXT_WIDTH = 170;

/** The figures: careers as columns where the pane is wide enough for all of them, else each measure with its careers below. */
export function PreviewTable({ comparison }: Props) {
  const texts = comparison.rows.some(({ release }) => release === "told");
  const width = texts ? TEXT_WIDTH : FIGURE_WIDTH;
  const wide = useAtLeast(MEASURE_WIDTH + comparison.names.length * width);
  return wide ? <Columns comparison={comparison} texts={texts} /> : <PreviewStack comparison={comparison} />;
}

function Columns({ comparison, texts }: Props & { readonly texts: boolean }) {
  return (
    <table class={texts ? "figures columns texts" : "figures columns"}>
      <caption class="hidden" lang="en">
        {comparison.finding}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.compare.measure}</th>
          {comparison.names.map((name) => (
            <th key={name} scope="col" lang="en">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groupsOf(comparison.rows).map(({ group, rows }) => (
        <tbody key={group}>
          <tr class="group-name">
            <th scope="rowgroup" colSpan={comparison.names.length + 1}>
              {words.measures.group(group)}
            </th>
          </tr>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                <Measure row={row} comparison={comparison} />
              </th>
              {comparison.names.map((name, index) => (
                <td key={name}>
                  <Value index={index} row={row} comparison={comparison} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
