import type { ComparisonRow, RowKey } from "../comparison/comparison";
import type { Release } from "../comparison/measures";

/** A release that many rows come from. */
export type Series = Exclude<Release, "told">;

/** What has a numbered source of its own: a series, or one row that is told. */
export type SourceKey = Series | RowKey;

export function sourceKeyOf({ key, release }: Pick<ComparisonRow, "key" | "release">): SourceKey {
  return release === "told" ? key : release;
}

export function isSeries(key: SourceKey): key is Series {
  return key === "survey" || key === "projections";
}
