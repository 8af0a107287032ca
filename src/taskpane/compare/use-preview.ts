import { useMemo } from "preact/hooks";
import { compare, FEWEST_CAREERS, loadComparison } from "../../comparison/comparison";
import type { Comparison, ComparisonRequest } from "../../comparison/comparison";
import type { Dataset } from "../../dataset/dataset";
import { useLoaded } from "../use-loaded";
import type { Loaded } from "../use-loaded";

/** The comparison of the careers chosen, computed at once where all it says is in memory and loaded where not. */
export function usePreview(data: Dataset, request: ComparisonRequest): Loaded<Comparison> {
  const load = useMemo(() => {
    if (request.careers.length < FEWEST_CAREERS || request.measures?.length === 0) return undefined;
    const compared = () => compare(data, request);
    return () => loadComparison(data, request)?.then(compared) ?? compared();
  }, [data, request]);
  return useLoaded(load);
}
