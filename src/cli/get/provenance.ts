import { formatFigure } from "../../comparison/format-figure";
import { citation, measuredFor } from "../../dataset/citation";
import type { Figure } from "../../dataset/figure";
import { periodName } from "../../dataset/period";
import type { PriceLevel, Reckoned } from "../../comparison/reckoned";
import { isFigure, isReckoned } from "./answer";

type Basis = Figure | PriceLevel;

/** Where an answer comes from, in a line for each thing that is said; none of what is no figure. */
export function provenance(answer: unknown): readonly string[] {
  if (isFigure(answer)) return told([answer], whichOf);
  if (!isReckoned(answer)) return [];
  return [...told(answer.from, (basis) => `from ${valueOf(basis)}, ${whichOf(basis)}`), ...amongOf(answer)];
}

/** The same of all figures in a table, each thing said once. */
export function provenanceOfRows(rows: readonly (readonly unknown[])[]): readonly string[] {
  const bases = rows.flat().flatMap((cell): readonly Basis[] => {
    if (isReckoned(cell)) return cell.from;
    return isFigure(cell) ? [cell] : [];
  });
  return told(bases, whichOf);
}

function told(bases: readonly Basis[], first: (basis: Basis) => string): readonly string[] {
  const measured = bases.flatMap((basis) => (isFigure(basis) ? [`measured for ${measuredFor(basis)}`] : []));
  return [...new Set([...bases.map(first), ...measured, ...bases.map(({ source }) => citation(source))])];
}

function whichOf(basis: Basis): string {
  const what = isFigure(basis) ? basis.statistic : "price index";
  return [what, periodName(basis.period), basis.place.name].filter(Boolean).join(", ");
}

function valueOf(basis: Basis): string {
  return isFigure(basis) ? formatFigure(basis) : String(basis.value);
}

function amongOf({ among }: Reckoned): readonly string[] {
  return among === undefined ? [] : [`among ${among} occupations of the same release`];
}
