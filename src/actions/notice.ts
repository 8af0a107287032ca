import { HeardLater } from "./heard-later";

const notices = new HeardLater<string>();

/**
 * Shows a sentence in the pane that comes from outside it, such as from a ribbon button. It may be told before the pane
 * listens: the newest sentence waits for the first listener.
 */
export function tell(sentence: string): void {
  notices.tell(sentence);
}

/** Hears every sentence from now on, and the one that waits. @returns what ends the listening */
export function onNotice(listener: (sentence: string) => void): () => void {
  return notices.listen(listener);
}
