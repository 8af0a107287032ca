import type { ComparisonRow } from "./comparison-row";
import { formatValue } from "./format-figure";

/** What stands for the first career, which is not compared with itself. */
export const NOT_COMPARED = "–";

/**
 * How much more a derived row's figure is than the first career's; `undefined` for the first career, and where
 * either is missing or known only as this much or more.
 */
export function differenceFromFirst(
  { figures }: Pick<ComparisonRow, "figures">,
  at: number,
): number | undefined {
  const [first, figure] = [figures[0], figures[at]];
  if (at === 0 || first?.bound !== undefined || figure?.bound !== undefined) return undefined;
  if (typeof first?.value !== "number" || typeof figure?.value !== "number") return undefined;
  return figure.value - first.value;
}

/** The same as people read it, with its sign: `+$5,450`, `-$2,640`, `$0`. */
export function formatDifference(row: Pick<ComparisonRow, "figures" | "unit">, at: number): string {
  if (at === 0) return NOT_COMPARED;
  const difference = differenceFromFirst(row, at);
  if (difference === undefined) return "—";
  return `${difference > 0 ? "+" : ""}${formatValue(difference, row.unit)}`;
}
