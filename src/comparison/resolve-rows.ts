import { nameKey } from "../lookup/name-key";
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
  const name = nameKey(text);
  const row = allRows().find((key) => name === nameKey(key) || name === nameKey(ROWS[key].label));
  return SETS.get(name) ?? [row ?? firstRow(text)];
}

function firstRow(text: string): RowKey {
  const measure = resolveMeasure(text);
  const row = allRows().find((key) => ROWS[key].measure === measure);
  if (row === undefined) throw new Error(`The measure ${measure} has no row.`);
  return row;
}
