import { nameKey } from "../lookup/name-key";
import type { Measure } from "../dataset/figure";
import { resolveMeasure } from "../lookup/lookup";
import { UnknownName } from "../lookup/unknown-name";
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
 * Rows by what people call them: the name of a set, a row's label, or a measure, whose first row is meant.
 * They keep the order in which they are asked for; none asked for is "At a glance".
 *
 * @throws UnknownName for a text that is none of these
 */
export function resolveRows(texts: readonly string[]): readonly RowKey[] {
  const rows = texts.filter((text) => text.trim() !== "").flatMap(rowsCalled);
  return rows.length === 0 ? DEFAULT_ROWS : [...new Set(rows)];
}

function rowsCalled(text: string): readonly RowKey[] {
  const rows = findRows(text);
  if (rows !== undefined) return rows;
  throw new UnknownName("field", text, []);
}

/**
 * The rows that a text means; `undefined` for a measure that stands in no row.
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
