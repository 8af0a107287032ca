/** Hands what comes from outside the pane to it. It may be told before the pane listens: the newest waits for it. */
export class HeardLater<Told> {
  private waiting: readonly [Told] | undefined;
  private readonly listeners = new Set<(told: Told) => void>();

  tell(told: Told): void {
    if (this.listeners.size === 0) this.waiting = [told];
    for (const listener of this.listeners) listener(told);
  }

  /** Hears all from now on, and what waits. @returns what ends the listening */
  listen(listener: (told: Told) => void): () => void {
    this.listeners.add(listener);
    const { waiting } = this;
    this.waiting = undefined;
    if (waiting) listener(...waiting);
    return () => void this.listeners.delete(listener);
  }
}
