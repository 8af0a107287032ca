import type { Dataset } from "../dataset/dataset";
import { dataset } from "../dataset/dataset";
import { loadAlternateNames } from "./alternate-names";

export { loadNames, resolveCareer } from "./resolve-career";
export type { CareerMatch } from "./find-careers";
export { resolveField } from "./resolve-field";
export type { Field } from "./resolve-field";
export { resolveMeasure } from "./resolve-measure";
export { resolvePeriod } from "./resolve-period";
export { findPlace, resolvePlace } from "./resolve-place";
export { resolveSource } from "./resolve-source";
export { resolveStatistic } from "./resolve-statistic";
export { resolveYear } from "./resolve-year";
import { prepareSearch } from "./search-careers";

export { searchCareers } from "./search-careers";
export type { CareerSuggestion } from "./search-careers";
export { searchPlaces } from "./search-places";

/**
 * Brings the alternate titles into memory, so that every name is found from then on, and found at once. Rejects with
 * NotLoaded.
 *
 * @param pause is waited for every few milliseconds, so that keys that are pressed meanwhile are answered
 */
export async function loadAllNames(
  data: Dataset = dataset(),
  pause: () => Promise<unknown> = () => Promise.resolve(),
): Promise<void> {
  const loading = loadAlternateNames(data, pause);
  prepareSearch(data);
  await loading;
}
