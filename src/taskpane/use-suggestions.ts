import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dataset } from "../dataset/dataset";
import { loadAllNames, searchCareers } from "../lookup/lookup";
import type { CareerSuggestion } from "../lookup/lookup";

const MOST_SUGGESTIONS = 8;
/** Enough for every career that is offered before anything is typed. */
const MOST_OFFERED = 100;
/** Where a browser cannot say when it is idle, it is taken to be so this long after the pane was drawn. */
const IDLE_AFTER_MS = 1_000;

/** The careers that fit a text; for an empty one, those that advisors ask for most. */
export function useSuggestions(data: Dataset, text: string): readonly CareerSuggestion[] {
  const allNames = useAllNames(data);
  return useMemo(
    () => searchCareers(data, text, text.trim() === "" ? MOST_OFFERED : MOST_SUGGESTIONS),
    // The same text finds more once all names are in memory.
    [data, text, allNames],
  );
}

function useAllNames(data: Dataset): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(
    () =>
      whenIdle(() => {
        // Without them the search still knows every curated and official name.
        loadAllNames(data).then(
          () => setLoaded(true),
          () => {},
        );
      }),
    [data],
  );
  return loaded;
}

/** Returns what cancels it. Safari has no idle callbacks. */
function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act);
  return () => cancelIdleCallback(handle);
}
