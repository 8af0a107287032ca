import type { Comparison, ComparisonRow } from "../../comparison/comparison";
import { differenceFromFirst, formatDifference } from "../../comparison/difference";
import { formatFigure } from "../../comparison/format-figure";
import type { Figure } from "../../dataset/figure";
import { words } from "../../words/words";
import { metaOf, rowMeta } from "./preview-row";

interface Props {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
}

/** A measure's name, with the period, place and source that all its figures share. */
export function Measure({ row, comparison }: Props) {
  return (
    <>
      {words.measures.row(row.key)} <span class="meta">{rowMeta(row, comparison)}</span>
    </>
  );
}

/** What a row says of the career at an index, with a period, place and source of its own where its row has no common ones. */
export function Value({ index, row, comparison }: Props & { readonly index: number }) {
  const figure = row.figures[index];
  if (row.derived !== undefined) return <Difference row={row} index={index} />;
  if (figure === undefined) return <Nothing row={row} index={index} />;
  const shared = rowMeta(row, comparison) !== undefined;
  return (
    <>
      <Shown figure={figure} /> {!shared && <span class="meta">{metaOf(figure, comparison)}</span>}
    </>
  );
}

function Difference({ row, index }: { readonly row: ComparisonRow; readonly index: number }) {
  if (index > 0 && differenceFromFirst(row, index) === undefined) {
    return <span class="meta">{words.pane.noFigure}</span>;
  }
  return <>{formatDifference(row, index)}</>;
}

/** Why nothing is told, where that is known. */
function Nothing({ row: { release, absences }, index }: Pick<Props, "row"> & { readonly index: number }) {
  const why = release === "told" ? absences?.[index] : undefined;
  if (why !== undefined) return <span class="meta">{words.notes.told(why)}</span>;
  return <span class="meta">{release === "told" ? words.compare.noEntry : words.pane.noFigure}</span>;
}

function Shown({ figure }: { readonly figure: Figure }) {
  const { value } = figure;
  if (typeof value !== "object" || value.length < 2) return <span lang="en">{formatFigure(figure)}</span>;
  return (
    <ul lang="en">
      {value.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
