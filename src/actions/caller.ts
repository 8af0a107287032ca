import { words } from "../words/words";
import { ActionFailed } from "./action-failed";

/** Who asked for an action, and may call it off up to the moment when its changes are sent to Excel. */
export interface Caller {
  readonly signal: AbortSignal;
  /** Called at that moment: from then on there is nothing to call off. */
  readonly onWriting: () => void;
}

/** It was called off in time: nothing was changed. */
export class CalledOff extends ActionFailed {}

/**
 * Waits for what is only read or fetched.
 *
 * @throws CalledOff as soon as the action is called off, whatever becomes of the reading
 */
export async function unlessCalledOff<Read>(
  reading: Read,
  caller: Caller | undefined,
): Promise<Awaited<Read>> {
  if (caller === undefined) return await reading;
  return Promise.race([reading, calledOff(caller.signal)]);
}

/** To be called right before changes are sent. @throws CalledOff */
export function beginWriting(caller: Caller | undefined): void {
  if (caller?.signal.aborted) throw newCalledOff();
  caller?.onWriting();
}

function calledOff(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(newCalledOff());
    signal.addEventListener("abort", () => reject(newCalledOff()), { once: true });
  });
}

function newCalledOff(): CalledOff {
  return new CalledOff(words.actions.calledOff);
}
