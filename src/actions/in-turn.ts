let last: Promise<unknown> = Promise.resolve();

/** Does one thing to the workbook after the other: what is asked for meanwhile waits, also for one that fails. */
export function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  const turn = last.then(act);
  last = turn.catch(() => undefined);
  return turn;
}
