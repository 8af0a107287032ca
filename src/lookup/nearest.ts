import { nameKey } from "./name-key";

/** A name that resembles what was typed, and by how many slips of the hand they differ. */
export interface Near<Entry> {
  readonly entry: Entry;
  readonly distance: number;
}

/** Names made ready to be compared with: by the length of their keys, so that most need not be looked at. */
export class Nearest<Entry extends { readonly name: string }> {
  private readonly byLength: { readonly key: string; readonly entry: Entry }[][] = [];

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const key = nameKey(entry.name);
      (this.byLength[key.length] ??= []).push({ key, entry });
    }
  }

  /** The names that are about as near as the nearest one, nearest first; none when even that one is far. */
  find(name: string): readonly Near<Entry>[] {
    const key = nameKey(name);
    const limit = slipsForgiven(key.length);
    const near: Near<Entry>[] = [];
    for (let length = key.length - limit; limit > 0 && length <= key.length + limit; length += 1) {
      for (const candidate of this.byLength[length] ?? []) {
        const distance = editDistance(key, candidate.key, limit);
        if (distance <= limit) near.push({ entry: candidate.entry, distance });
      }
    }
    near.sort((a, b) => a.distance - b.distance);
    const least = near[0]?.distance ?? 0;
    return near.filter(({ distance }) => distance <= least + 1);
  }
}

/** In a short name every letter counts: "zzz" must not be taken for "CST". */
function slipsForgiven(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make `a` of `b`
 * (optimal string alignment). Gives up, with a number above `limit`, once there must be more than that.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= b.length; column += 1) {
      next.push(cheapest(a, b, row, column, before, last, next));
    }
    if (Math.min(...next) > limit) return limit + 1;
    [before, last] = [last, next];
  }
  return last[b.length] ?? 0;
}

function cheapest(
  a: string,
  b: string,
  row: number,
  column: number,
  before: readonly number[],
  last: readonly number[],
  next: readonly number[],
): number {
  const same = a[row - 1] === b[column - 1];
  const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
  return Math.min(
    (last[column] ?? Infinity) + 1,
    (next[column - 1] ?? Infinity) + 1,
    (last[column - 1] ?? Infinity) + (same ? 0 : 1),
    swapped ? (before[column - 2] ?? Infinity) + 1 : Infinity,
  );
}
