import { HeardLater } from "./heard-later";

interface Notice {
  readonly sentence: string;
  readonly told: string | undefined;
}

const notices = new HeardLater<Notice | undefined>();

/**
 * Shows a sentence in the pane that comes from outside it, such as from a ribbon button. It may be told before the pane
 * listens: the newest sentence waits for the first listener.
 *
 * @param told what the data set tells besides, in its own language
 */
export function tell(sentence: string, told?: string): void {
  notices.tell({ sentence, told });
}

/** Takes back what was told last: a person has asked for something else since. */
export function takeBackNotice(): void {
  notices.tell(undefined);
}

/**
 * Hears every sentence from now on, and the one that waits.
 *
 * @param takenBack hears that the last one says nothing any more
 * @returns what ends the listening
 */
export function onNotice(
  listener: (sentence: string, told?: string) => void,
  takenBack?: () => void,
): () => void {
  return notices.listen((notice) => {
    if (notice) listener(notice.sentence, notice.told);
    else takenBack?.();
  });
}
