import type { Career, Dataset } from "./dataset";
import type { Measure } from "./figure";
import { loadedProfiles } from "./told-figures";

/** Why what is said of this measure differs from source to source, one note for each known contradiction. */
export function conflictNotes(data: Dataset, career: Career, measure: Measure): readonly string[] {
  return loadedProfiles(data).conflicts(career, measure);
}
