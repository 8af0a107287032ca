import { useMemo } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import type { Place } from "../../dataset/figure";
import { useLoaded } from "../use-loaded";
import type { Loaded } from "../use-loaded";
import { findProfile, loadProfile } from "./find-profile";
import type { Found } from "./find-profile";
import type { Asked } from "./use-asked";

/** All that is known of the career asked for, at once where it is in memory and loaded where not. */
export function useProfile(data: Dataset, asked: Asked | undefined, place: Place): Loaded<Found> {
  const load = useMemo(() => {
    if (asked === undefined) return undefined;
    const found = () => findProfile(data, asked.texts, place);
    return () => loadProfile(data, asked.texts, place)?.then(found) ?? found();
  }, [data, asked, place]);
  return useLoaded(load);
}
