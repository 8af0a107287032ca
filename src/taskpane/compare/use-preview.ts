import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { compare, FEWEST_CAREERS, loadComparison } from "../../comparison/comparison";
import type { Comparison, ComparisonRequest } from "../../comparison/comparison";
import type { Dataset } from "../../dataset/dataset";

export type PreviewState =
  | { readonly state: "empty" }
  | { readonly state: "loading" }
  | { readonly state: "failed"; readonly again: () => void }
  | { readonly state: "ready"; readonly comparison: Comparison };

const EMPTY: PreviewState = { state: "empty" };

/** The comparison of the careers chosen, computed at once where all it says is in memory and loaded where not. */
export function usePreview(data: Dataset, request: ComparisonRequest): PreviewState {
  const [preview, setPreview] = useState<PreviewState>(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);

  useLayoutEffect(() => {
    if (request.careers.length < FEWEST_CAREERS || request.measures?.length === 0) return setPreview(EMPTY);
    let wanted = true;
    const show = (next: PreviewState) => {
      if (wanted) setPreview(next);
    };
    const compared = () => show({ state: "ready", comparison: compare(data, request) });
    const loading = loadComparison(data, request);
    if (loading === undefined) compared();
    else {
      show({ state: "loading" });
      loading.then(compared).catch(() => show({ state: "failed", again }));
    }
    return () => {
      wanted = false;
    };
  }, [data, request, attempt, again]);

  return preview;
}
