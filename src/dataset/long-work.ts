/** Work that takes long, in steps of a few milliseconds each. */
export type LongWork<Result> = Generator<undefined, Result>;

/** Does all of it in one go. */
export function atOnce<Result>(work: LongWork<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Does it step by step, and waits as long as `pause` says after each: a key stroke must not wait for all of it. */
export async function withPauses<Result>(
  work: LongWork<Result>,
  pause: () => Promise<unknown>,
): Promise<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}
