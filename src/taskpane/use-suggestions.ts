import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dataset } from "../dataset/dataset";
import { loadAllNames, searchCareers } from "../lookup/lookup";
import type { CareerSuggestion } from "../lookup/lookup";

const MOST_SUGGESTIONS = 8;
/** Enough for every career that is offered before anything is typed. */
const MOST_OFFERED = 100;
/** Where a browser cannot say when it is idle, it is taken to be so after this long. */
const IDLE_AFTER_MS = 1_000;

interface Search {
  readonly suggestions: readonly CareerSuggestion[];
  /** Every name that can be had was searched; until then more may be found. */
  readonly complete: boolean;
}

/**
 * The careers that fit a text; for an empty one, those that advisors ask for most.
 *
 * @param sought whether a person has come to search: all names take long to read and much memory to keep, and the
 *   page also runs, unseen, for the formulas of a workbook
 */
export function useSuggestions(data: Dataset, text: string, sought: boolean): Search {
  const complete = useAllNames(data, sought);
  const suggestions = useMemo(
    () => searchCareers(data, text, text.trim() === "" ? MOST_OFFERED : MOST_SUGGESTIONS),
    // The same text finds more once all names are in memory.
    [data, text, complete],
  );
  return { suggestions, complete };
}

/** Whether the names are in memory, or cannot be had: every curated and official name is known without them. */
function useAllNames(data: Dataset, sought: boolean): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    if (!sought) return undefined;
    const settle = () => setSettled(true);
    return whenIdle(() => void loadAllNames(data).then(settle, settle));
  }, [data, sought]);
  return settled;
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
