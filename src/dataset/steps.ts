import type { Career, Dataset } from "./dataset";
import type { Step } from "./profiles";
import { loadedProfiles } from "./told-figures";

export type { Step } from "./profiles";

/** Where one may go from a career: to advance, sideways, or to something related. The nearest come first. */
export function findSteps(data: Dataset, career: Career): readonly Step[] {
  return loadedProfiles(data).steps(career);
}
