/** Hands texts from outside the pane to it. One may be told before the pane listens: the newest waits for it. */
export class HeardLater {
  private waiting: string | undefined;
  private readonly listeners = new Set<(text: string) => void>();

  tell(text: string): void {
    if (this.listeners.size === 0) this.waiting = text;
    for (const listener of this.listeners) listener(text);
  }

  /** Hears every text from now on, and the one that waits. @returns what ends the listening */
  listen(listener: (text: string) => void): () => void {
    this.listeners.add(listener);
    if (this.waiting !== undefined) listener(this.waiting);
    this.waiting = undefined;
    return () => void this.listeners.delete(listener);
  }
}
