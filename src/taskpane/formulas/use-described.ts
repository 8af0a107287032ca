import { useCallback, useEffect, useState } from "preact/hooks";
import { loadDescribed } from "./described";
import type { Described } from "./described";

type Loading = "coming" | "failed" | Described;

/** The functions, fetched when a person first turns to them; `again` tries anew where they could not be had. */
export function useDescribed(wanted: boolean): { readonly loading: Loading; readonly again: () => void } {
  const [loading, setLoading] = useState<Loading>("coming");
  const [tries, setTries] = useState(0);
  const isThere = typeof loading === "object";
  useEffect(() => {
    if (!wanted || isThere) return;
    setLoading("coming");
    loadDescribed().then(setLoading, () => setLoading("failed"));
    // A person who comes back to the tab asks again.
  }, [wanted, isThere, tries]);
  return { loading, again: useCallback(() => setTries((count) => count + 1), []) };
}
