import { useCallback, useLayoutEffect, useState } from "preact/hooks";

/** Something that may have to be fetched first. `again` tries anew where it could not be had, or was not waited for. */
export type Loaded<What> =
  | { readonly state: "empty" }
  | { readonly state: "loading"; readonly stop: () => void }
  | { readonly state: "stopped" | "failed"; readonly again: () => void }
  | { readonly state: "ready"; readonly what: What };

const EMPTY = { state: "empty" } as const;

/**
 * What `load` gives, in the same drawing where it is in memory. Of several loads begun, the last one counts.
 *
 * @param load the same function until something else is wanted; `undefined` while nothing is
 */
export function useLoaded<What>(load: (() => What | Promise<What>) | undefined): Loaded<What> {
  const [loaded, setLoaded] = useState<Loaded<What>>(EMPTY);
  const [attempt, setAttempt] = useState(0);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  useLayoutEffect(() => {
    if (load === undefined) return setLoaded(EMPTY);
    let wanted = true;
    const show = (next: Loaded<What>) => {
      if (wanted) setLoaded(next);
    };
    const found = load();
    if (found instanceof Promise) {
      const stop = () => {
        show({ state: "stopped", again });
        wanted = false;
      };
      show({ state: "loading", stop });
      found.then(
        (what) => show({ state: "ready", what }),
        () => show({ state: "failed", again }),
      );
    } else show({ state: "ready", what: found });
    return () => {
      wanted = false;
    };
  }, [load, attempt, again]);
  return loaded;
}
