import type { Comparison, ComparisonRow } from "../../comparison/comparison";
import { formatFigure } from "../../comparison/format-figure";
import type { Figure } from "../../dataset/figure";
import { metaOf, rowMeta } from "./preview-row";
import { WORDS } from "../words";

interface Props {
  readonly row: ComparisonRow;
  readonly comparison: Comparison;
}

/** A measure's name, with the period, place and source that all its figures share. */
export function Measure({ row, comparison }: Props) {
  return (
    <>
      {row.label} <span class="meta">{rowMeta(row, comparison)}</span>
    </>
  );
}

/** A figure, with a period, place and source of its own where its row has no common ones. */
export function Value({ figure, row, comparison }: Props & { readonly figure: Figure | undefined }) {
  if (figure === undefined) return <span class="meta">{WORDS.noFigure}</span>;
  const shared = rowMeta(row, comparison) !== undefined;
  return (
    <>
      {formatFigure(figure)} {!shared && <span class="meta">{metaOf(figure, comparison)}</span>}
    </>
  );
}
