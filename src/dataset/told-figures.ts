import type { Career, Dataset, Question } from "./dataset";
import { TOLD_MEASURES } from "./figure";
import type { Figure, Measure } from "./figure";
import { periodYear } from "./period";
import type { Profiles } from "./profiles";

/** The measures whose answers stand in the file of profiles only. */
export const TOLD: ReadonlySet<Measure> = new Set(TOLD_MEASURES);
const TEXT: ReadonlySet<Measure> = new Set<Measure>(["education", "experience", "training"]);

/** Whether the answer stands in the file of profiles: by the measure, or by a source that publishes no series. */
export function isTold(data: Dataset, { measure, source }: Question): boolean {
  if (TOLD.has(measure)) return true;
  // Nearly every question names no source, and is asked thousands of times over.
  return source !== undefined && data.sources.find(({ id }) => id === source)?.kind !== undefined;
}

/** Every answer that stands in the file of profiles, the best first; no words where a number is asked for. */
export function toldFigures(data: Dataset, career: Career, question: Question): readonly Figure[] {
  const { measure, statistic, place, year, source } = question;
  if (place !== undefined && place.code !== "US") return [];
  const numeric = !TOLD.has(measure) && !TEXT.has(measure);
  const wanted = TOLD.has(measure) ? undefined : statistic;
  return loadedProfiles(data)
    .figures(career, measure)
    .filter((figure) => source === undefined || figure.source.id === source)
    .filter((figure) => year === undefined || periodYear(figure.period) === year)
    .filter((figure) => wanted === undefined || figure.statistic === wanted)
    .filter((figure) => !numeric || figure.unit !== "text");
}

/** What is told of careers one by one. Throws where it is not in memory yet. */
export function loadedProfiles(data: Dataset): Profiles {
  const profiles = data.profiles.value;
  if (profiles === undefined) throw new Error("Profiles were asked for before they were loaded.");
  return profiles;
}
