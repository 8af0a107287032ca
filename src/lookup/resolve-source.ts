import type { Dataset } from "../dataset/dataset";
import type { Source } from "../dataset/figure";
import { NameTable } from "./name-table";
import { Nearest } from "./nearest";
import { oncePer } from "./once-per";
import { UnknownName } from "./unknown-name";

const SUGGESTED = 3;

/**
 * The source that a text names, by its id or its title.
 *
 * @throws UnknownName with the ids of the nearest
 */
export function resolveSource(data: Dataset, text: string): Source {
  const { table, nearest } = sourceNames(data);
  const source = table.find(text)[0]?.source;
  if (source !== undefined) return source;
  const near = nearest.find(text).map(({ entry }) => entry.source.id);
  throw new UnknownName("source", text, [...new Set(near)].slice(0, SUGGESTED));
}

const sourceNames = oncePer(({ sources }: Dataset) => {
  const names = sources.flatMap((source) => [
    { name: source.id, source },
    { name: source.title, source },
  ]);
  return { table: new NameTable(names), nearest: new Nearest(names) };
});
