import { useEffect, useState } from "preact/hooks";

/** What takes no longer than this needs no way out, and would only flicker. */
export const LONG_AFTER_MS = 700;

/** Whether something has been going on for long. */
export function useLong(going: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => setLong(true), LONG_AFTER_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going]);
  return going && long;
}
