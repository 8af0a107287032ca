import { nameKey } from "../lookup/name-key";
import type { Field } from "../lookup/lookup";
import { resolveField } from "../lookup/lookup";
import type { RowKey, RowKind } from "./measures";
import { allRows, DEFAULT_ROWS, GROUPS, ROWS } from "./measures";

/** Sets of rows that are asked for by one name. */
const SETS: ReadonlyMap<string, readonly RowKey[]> = new Map(
  [
    ["At a glance", DEFAULT_ROWS],
    ...GROUPS.map((group) => [group, allRows().filter((key) => ROWS[key].group === group)] as const),
    ["Everything", allRows()],
  ].map(([name, rows]) => [nameKey(name as string), rows as readonly RowKey[]]),
);

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
  return SETS.get(name) ?? firstRow(resolveField(text));
}

function firstRow({ measure, statistic }: Field): readonly RowKey[] | undefined {
  const row = allRows().find((key) => {
    const kind: RowKind = ROWS[key];
    return kind.measure === measure && (statistic === undefined || kind.statistic === statistic);
  });
  return row && [row];
}
