import { HeardLater } from "./heard-later";

interface Notice {
  readonly sentence: string;
  readonly told: string | undefined;
}

const notices = new HeardLater<Notice>();

/**
 * Shows a sentence in the pane that comes from outside it, such as from a ribbon button. It may be told before the pane
 * listens: the newest sentence waits for the first listener.
 *
 * @param told what the data set tells besides, in its own language
 */
export function tell(sentence: string, told?: string): void {
  notices.tell({ sentence, told });
}

/** Hears every sentence from now on, and the one that waits. @returns what ends the listening */
export function onNotice(listener: (sentence: string, told?: string) => void): () => void {
  return notices.listen(({ sentence, told }) => listener(sentence, told));
}
