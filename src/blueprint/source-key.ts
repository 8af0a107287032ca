import type { ComparisonRow, RowKey } from "../comparison/comparison";
import type { Release } from "../comparison/measures";

/** A release that many rows come from. */
export type Series = Exclude<Release, "told">;

/** What has a numbered source of its own: a series, one row that is told, or the pay of past years. */
export type SourceKey = Series | RowKey | "history";

export function sourceKeyOf({ key, release }: Pick<ComparisonRow, "key" | "release">): Series | RowKey {
  return release === "told" ? key : release;
}

export function isTold(key: SourceKey): key is RowKey {
  return !isSeries(key) && key !== "history";
}

export function isSeries(key: SourceKey): key is Series {
  return key === "survey" || key === "projections";
}
