import type { Dataset } from "../dataset/dataset";
import { NotLoaded } from "../dataset/not-loaded";
import type { AlternateTitles } from "../dataset/titles";
import { loadTitles } from "../dataset/titles";
import { careerOfOccupation } from "./known-names";
import type { KnownName } from "./known-names";
import { NameTable } from "./name-table";

const tables = new WeakMap<Dataset, NameTable<KnownName>>();
const loading = new WeakMap<Dataset, Promise<void>>();

/** The alternate titles as names of careers, or `undefined` while they are not in memory. */
export function alternateNames(data: Dataset): NameTable<KnownName> | undefined {
  return tables.get(data);
}

/** Fetches the alternate titles once. A fetch that failed rejects with NotLoaded, and is tried again on the next call. */
export function loadAlternateNames(data: Dataset): Promise<void> {
  if (tables.has(data)) return Promise.resolve();
  let promise = loading.get(data);
  if (promise === undefined) {
    promise = loadTitles(data)
      .then(
        (titles) => addAlternateNames(data, titles),
        (error: unknown) => {
          throw new NotLoaded("names", "Not all names of careers could be loaded.", error);
        },
      )
      .finally(() => loading.delete(data));
    loading.set(data, promise);
  }
  return promise;
}

/** Makes titles known that are in memory already. */
export function addAlternateNames(data: Dataset, { titles, occupations }: AlternateTitles): void {
  const careers = careerOfOccupation(data);
  const names = titles.flatMap((title, index) =>
    (occupations[index] ?? []).flatMap((occupation): KnownName[] => {
      const career = careers.get(occupation);
      return career === undefined ? [] : [{ name: title, career, by: "alternate" }];
    }),
  );
  tables.set(data, new NameTable(names));
}
