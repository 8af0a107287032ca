import { HeardLater } from "./heard-later";

const requests = new HeardLater<readonly string[]>();

/**
 * Opens the pane's tab "Look up" on whatever career a text means, such as what stands in a cell, or on the choice between
 * several. It may be asked before the pane listens: the newest texts wait for the first listener.
 */
export function lookUp(texts: readonly string[]): void {
  requests.tell(texts);
}

/** Hears all texts from now on, and those that wait. @returns what ends the listening */
export function onLookUp(listener: (texts: readonly string[]) => void): () => void {
  return requests.listen(listener);
}
