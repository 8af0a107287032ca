import { HeardLater } from "./heard-later";

const requests = new HeardLater();

/**
 * Opens the pane's tab "Look up" on whatever career a text means, such as what stands in a cell. It may be asked before
 * the pane listens: the newest text waits for the first listener.
 */
export function lookUp(text: string): void {
  requests.tell(text);
}

/** Hears every text from now on, and the one that waits. @returns what ends the listening */
export function onLookUp(listener: (text: string) => void): () => void {
  return requests.listen(listener);
}
