import { nameKey } from "../lookup/name-key";
import type { Field } from "../lookup/lookup";
import { resolveField } from "../lookup/lookup";
import type { RowKey, RowKind } from "./measures";
import { allRows, GROUPS, ROWS } from "./measures";
import { SETS } from "./sets";

/** The rows under a heading of the sheet are a set too, unless one of the ready sets has its name. */
const BY_NAME: ReadonlyMap<string, readonly RowKey[]> = new Map([
  ...GROUPS.map((group) => [nameKey(group), allRows().filter((key) => ROWS[key].group === group)] as const),
  ...SETS.map(({ name, rows }) => [nameKey(name), rows] as const),
]);

/**
 * The rows that a text means: the name of a set, a row's label, or a field, whose first row is meant: "mean" is the row
 * of mean pay. `undefined` for a field that stands in no row.
 *
 * @throws UnknownName for a text that is neither row nor measure
 */
export function findRows(text: string): readonly RowKey[] | undefined {
  const name = nameKey(text);
  const row = allRows().find((key) => name === nameKey(key) || name === nameKey(ROWS[key].label));
  if (row !== undefined) return [row];
  return BY_NAME.get(name) ?? firstRow(resolveField(text));
}

function firstRow({ measure, statistic }: Field): readonly RowKey[] | undefined {
  const row = allRows().find((key) => {
    const kind: RowKind = ROWS[key];
    return kind.measure === measure && (statistic === undefined || kind.statistic === statistic);
  });
  return row && [row];
}
