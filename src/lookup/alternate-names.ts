import type { Dataset } from "../dataset/dataset";
import { atOnce, withPauses } from "../dataset/long-work";
import type { LongWork } from "../dataset/long-work";
import { NotLoaded } from "../dataset/not-loaded";
import type { AlternateTitles } from "../dataset/titles";
import { loadTitles } from "../dataset/titles";
import { careerOfOccupation } from "./known-names";
import type { KnownName } from "./known-names";
import { NameTable } from "./name-table";
import { spelling } from "./spelled";

const tables = new WeakMap<Dataset, NameTable<KnownName>>();
const loading = new WeakMap<Dataset, Promise<void>>();

/** The alternate titles as names of careers, or `undefined` while they are not in memory. */
export function alternateNames(data: Dataset): NameTable<KnownName> | undefined {
  return tables.get(data);
}

/**
 * Fetches the alternate titles once. A fetch that failed rejects with NotLoaded, and is tried again on the next call.
 *
 * @param pause is waited for every few milliseconds while they are made ready; without it that is done in one go
 */
export function loadAlternateNames(data: Dataset, pause?: () => Promise<unknown>): Promise<void> {
  if (tables.has(data)) return Promise.resolve();
  let promise = loading.get(data);
  if (promise === undefined) {
    promise = bring(data, pause).finally(() => loading.delete(data));
    loading.set(data, promise);
  }
  return promise;
}

async function bring(data: Dataset, pause: (() => Promise<unknown>) | undefined): Promise<void> {
  const titles = await loadTitles(data).catch((error: unknown) => {
    throw new NotLoaded("names", "Not all names of careers could be loaded.", error);
  });
  if (pause) await withPauses(makeKnown(data, titles, true), pause);
  else atOnce(makeKnown(data, titles, false));
}

/** Makes titles known that are in memory already. */
export function addAlternateNames(data: Dataset, titles: AlternateTitles): void {
  tables.set(data, atOnce(tableOf(data, titles)));
}

/** @param searched whether they are made ready to be searched too, which not every formula needs */
function* makeKnown(data: Dataset, titles: LongWork<AlternateTitles>, searched: boolean): LongWork<void> {
  const table = yield* tableOf(data, yield* titles);
  if (searched) yield* spelling(table.entries);
  tables.set(data, table);
}

const TITLES_A_STEP = 2000;

function* tableOf(data: Dataset, { titles, occupations }: AlternateTitles): LongWork<NameTable<KnownName>> {
  const careers = careerOfOccupation(data);
  const table = new NameTable<KnownName>();
  for (const [at, title] of titles.entries()) {
    if (at % TITLES_A_STEP === 0) yield;
    for (const occupation of occupations[at] ?? []) {
      const career = careers.get(occupation);
      if (career !== undefined) table.add({ name: title, career, by: "alternate" });
    }
  }
  return table;
}
