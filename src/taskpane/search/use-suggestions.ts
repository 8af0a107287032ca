import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dataset } from "../../dataset/dataset";
import { loadAllNames } from "../../lookup/lookup";
import { words } from "../../words/words";
import { whenIdle } from "../when-idle";
import type { Choice } from "./choice";
import { suggestedFor } from "./suggested-for";

const MOST_SUGGESTIONS = 8;
/** Enough for every career that is offered before anything is typed. */
const MOST_OFFERED = 100;

/** Whether all names are in memory, are yet to come, or could not be had beyond the curated and official ones. */
export type Names = "all" | "coming" | "some";

interface Search {
  readonly suggestions: readonly Choice[];
  /** Whether there are others that fit less well. */
  readonly more: boolean;
  readonly names: Names;
}

/**
 * The careers that fit a text; for an empty one, those that advisors ask for most.
 *
 * @param searches how often a person has begun to search: all names take long to read and much memory to keep, and
 *   the page also runs, unseen, for the formulas of a workbook. Names that could not be had are asked for again.
 */
export function useSuggestions(data: Dataset, text: string, searches: number): Search {
  const names = useAllNames(data, searches);
  const most = text.trim() === "" ? MOST_OFFERED : MOST_SUGGESTIONS;
  const found = useMemo(
    () => suggestedFor(data, text, most + 1),
    // The same text finds more once all names are in memory, and other names in another language.
    [data, text, names, words],
  );
  const suggestions = useMemo(() => found.slice(0, most), [found, most]);
  return { suggestions, more: found.length > most, names };
}

function useAllNames(data: Dataset, searches: number): Names {
  const [names, setNames] = useState<Names>("coming");
  const settled = names === "all";
  useEffect(() => {
    if (searches === 0 || settled) return undefined;
    const settle = (next: Names) => () => setNames(next);
    return whenIdle(() => void loadAllNames(data, pause).then(settle("all"), settle("some")));
  }, [data, searches, settled]);
  return names;
}

/** Lets keys and all else that waits go first. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
