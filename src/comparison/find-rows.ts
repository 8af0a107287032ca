import { nameKey } from "../lookup/name-key";
import type { Measure } from "../dataset/figure";
import { resolveMeasure } from "../lookup/lookup";
import type { RowKey } from "./measures";
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
 * The rows that a text means: the name of a set, a row's label, or a measure, whose first row is meant. `undefined` for a measure that stands in no row.
 *
 * @throws UnknownName for a text that is neither row nor measure
 */
export function findRows(text: string): readonly RowKey[] | undefined {
  const name = nameKey(text);
  const row = allRows().find((key) => name === nameKey(key) || name === nameKey(ROWS[key].label));
  if (row !== undefined) return [row];
  return SETS.get(name) ?? firstRow(resolveMeasure(text));
}

function firstRow(measure: Measure): readonly RowKey[] | undefined {
  const row = allRows().find((key) => ROWS[key].measure === measure);
  return row && [row];
}
