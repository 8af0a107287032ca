import type { OwnedCell } from "../blueprint/owned-cells";
import { isFigure } from "../blueprint/reconcile";

const TITLE = "title/labels";

/**
 * The cells that are to bear the mark of a change by hand: the figures that were changed, and what is made of them, the
 * differences between careers and the finding. `kept` are the ids of all that was changed.
 */
export function markedCells(
  kept: readonly string[],
  owned: readonly Pick<OwnedCell, "id">[],
): ReadonlySet<string> {
  const ids = owned.map(({ id }) => id);
  const made = kept.filter(isFigure).flatMap((id) => [id, ...madeOf(id, ids)]);
  return new Set(made.filter((id) => isFigure(id) || !kept.includes(id)));
}

function madeOf(id: string, ids: readonly string[]): readonly string[] {
  const [row = "", career = ""] = id.split("/");
  const told = ids.some((each) => each.startsWith("salary-median/")) ? "salary-median" : "growth";
  const title = row === told ? [TITLE] : [];
  if (row !== "salary-median") return title;
  // All careers are compared with the first.
  const differences = ids.filter(
    (each) => each.startsWith("salary-difference/career-") && !each.endsWith("/career-1"),
  );
  return [...title, ...differences.filter((each) => career === "career-1" || each.endsWith(`/${career}`))];
}
