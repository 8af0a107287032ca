/**
 * A text whose career a person wants to look up, from outside the pane, such as from the menu of a cell. It may be
 * asked for before the pane listens: the newest text waits for the first listener.
 */
let waiting: string | undefined;
const listeners = new Set<(text: string) => void>();

export function lookUp(text: string): void {
  if (listeners.size === 0) waiting = text;
  for (const listener of listeners) listener(text);
}

/** Hears every text from now on, and the one that waits. @returns what ends the listening */
export function onLookUp(listener: (text: string) => void): () => void {
  listeners.add(listener);
  if (waiting !== undefined) listener(waiting);
  waiting = undefined;
  return () => void listeners.delete(listener);
}
