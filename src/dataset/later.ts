/** A part of the data that is fetched once, when it is first needed. */
export class Later<T> {
  private known: T | undefined;
  private loading: Promise<void> | undefined;

  /** @param bring gives what is to be had; a part that is there from the start needs none */
  constructor(
    private readonly bring: () => Promise<T>,
    known?: T,
  ) {
    this.known = known;
  }

  /** What was fetched, `undefined` before it is there. */
  get value(): T | undefined {
    return this.known;
  }

  /** `undefined` when there is nothing to wait for. A load that failed is tried again on the next call. */
  load(): Promise<void> | undefined {
    if (this.known !== undefined) return undefined;
    this.loading ??= this.run();
    return this.loading;
  }

  private async run(): Promise<void> {
    try {
      this.known = await this.bring();
    } finally {
      this.loading = undefined;
    }
  }
}
