/**
 * A sentence for the person that comes from outside the pane, such as from a ribbon button, and that the pane
 * shows. It may be told before the pane listens: the newest sentence waits for the first listener.
 */
let waiting: string | undefined;
const listeners = new Set<(sentence: string) => void>();

export function tell(sentence: string): void {
  if (listeners.size === 0) waiting = sentence;
  for (const listener of listeners) listener(sentence);
}

/** Hears every sentence from now on, and the one that waits. @returns what ends the listening */
export function onNotice(listener: (sentence: string) => void): () => void {
  listeners.add(listener);
  if (waiting !== undefined) listener(waiting);
  waiting = undefined;
  return () => void listeners.delete(listener);
}
