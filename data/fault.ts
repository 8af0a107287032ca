/** Something wrong in the facts. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  /** What is wrong, and what to do. */
  readonly sentence: string;
}

/** How many faults are told before the rest are only counted. */
const TOLD = 20;

/** What is wrong in the facts, thrown as one. */
export class Faults extends Error {
  override readonly name = "Faults";
  readonly list: Fault[] = [];

  add(file: string, line: number, sentence: string): this {
    this.list.push({ file, line, sentence });
    return this;
  }

  throwIfAny(): void {
    if (this.list.length > 0) throw this;
  }

  override get message(): string {
    const told = this.list
      .slice(0, TOLD)
      .map(({ file, line, sentence }) => `data/facts/${file}:${line} ${sentence}`);
    const more = this.list.length - told.length;
    return [...told, ...(more > 0 ? [`… and ${more} more.`] : [])].join("\n");
  }
}
