const WIDTH = 24;

/** The bar is drawn so often at most, in milliseconds. */
const PAUSE = 100;

/** Without a screen a line is enough for each tenth, or for so many rows where nobody knows how many there are. */
const TENTHS = 10;
const ROWS = 100;

/** How far a long work has come, on standard error: a bar on a screen, else some lines. */
export class Progress {
  private done = 0;
  private drawn = 0;
  private readonly isScreen = process.stderr.isTTY === true && process.env["TERM"] !== "dumb";

  /** @param total how many there are, `undefined` where nobody knows */
  constructor(private readonly total: number | undefined) {}

  /** One more is done. */
  step(): void {
    this.done += 1;
    if (!this.isScreen) this.tellLine();
    else if (this.done === this.total || Date.now() - this.drawn >= PAUSE) this.draw();
  }

  /** Says something in between, which the bar does not write over. */
  say(text: string): void {
    this.clear();
    process.stderr.write(`${text}\n`);
    if (this.isScreen) this.draw();
  }

  /** Takes the bar away. */
  clear(): void {
    if (this.isScreen) process.stderr.write("\r\u001b[K");
  }

  private draw(): void {
    this.drawn = Date.now();
    const share = this.total === undefined ? 0 : this.done / Math.max(this.total, 1);
    const filled = Math.round(share * WIDTH);
    const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${Math.floor(share * 100)}%  `;
    const line = `${this.total === undefined ? "" : bar}${this.counted()}`;
    // A line that fills the screen would go on in the next one, where no return takes it back.
    const room = (process.stderr.columns || line.length + 1) - 1;
    process.stderr.write(`\r${line.length <= room ? line : this.counted().slice(0, room)}\u001b[K`);
  }

  private tellLine(): void {
    const each = this.total === undefined ? ROWS : Math.max(Math.ceil(this.total / TENTHS), 1);
    if (this.done % each === 0 || this.done === this.total) process.stderr.write(`${this.counted()}\n`);
  }

  private counted(): string {
    const done = this.done.toLocaleString("en-US");
    return this.total === undefined
      ? `${done} rows`
      : `${done} of ${this.total.toLocaleString("en-US")} rows`;
  }
}
