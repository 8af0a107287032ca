/** Where a browser cannot say when it is idle, it is taken to be so after this long. */
const IDLE_AFTER_MS = 1_000;

/** Returns what cancels it. Safari has no idle callbacks. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(act, IDLE_AFTER_MS);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(act);
  return () => cancelIdleCallback(handle);
}
