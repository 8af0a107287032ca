import { nameKey } from "./name-key";

/** A name that resembles what was typed, and by how many slips of the hand they differ. */
export interface Near<Entry> {
  readonly entry: Entry;
  readonly distance: number;
  /** A slip is rarely in the first letter. */
  readonly sameStart: boolean;
}

interface Candidate<Entry> {
  readonly key: string;
  readonly letters: number;
  readonly entry: Entry;
}

const MOST_SLIPS = 3;

/** Names made ready to be compared with: by the length of their keys, so that most need not be looked at. */
export class Nearest<Entry extends { readonly name: string }> {
  private readonly byLength: Candidate<Entry>[][] = [];

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) {
      const key = nameKey(entry.name);
      (this.byLength[key.length] ??= []).push({ key, letters: letterSet(key), entry });
    }
  }

  /** The names that are nearest, `most` slips away or fewer; none when even they are far for their length. */
  find(name: string, most = MOST_SLIPS): readonly Near<Entry>[] {
    const key = nameKey(name);
    const letters = letterSet(key);
    const limit = Math.min(most, slipsForgiven(key.length));
    let least = limit;
    let near: Near<Entry>[] = [];
    for (let length = key.length - limit; limit > 0 && length <= key.length + limit; length += 1) {
      for (const candidate of this.byLength[length] ?? []) {
        if (countBits(letters ^ candidate.letters) > 2 * least) continue;
        const distance = editDistance(key, candidate.key, least);
        if (distance < least) near = [];
        if (distance <= least) near.push(nearOf(candidate, distance, key));
        least = Math.min(least, distance);
      }
    }
    return near.sort((a, b) => Number(b.sameStart) - Number(a.sameStart));
  }
}

function nearOf<Entry>({ key, entry }: Candidate<Entry>, distance: number, typed: string): Near<Entry> {
  return { entry, distance, sameStart: key[0] === typed[0] };
}

/** A bit for each letter that occurs. A slip changes two bits at most, so that most names need not be compared. */
function letterSet(key: string): number {
  let letters = 0;
  for (let index = 0; index < key.length; index += 1) letters |= 1 << (key.charCodeAt(index) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** In a short name every letter counts: "zzz" must not be taken for "CST". */
function slipsForgiven(length: number): number {
  if (length < 3) return 0;
  if (length < 5) return 1;
  return length < 10 ? 2 : MOST_SLIPS;
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
