import { ACTION, PATH, type Action, type BatchRequest } from "./batch";

/** What the client sent and what it was answered, in batches and in bytes of JSON. */
export interface Counts {
  /** Batches that did something: one for each `context.sync()` with work in it. */
  syncs: number;
  /** Batches that only gave range references back, which office.js sends by itself after `Excel.run`. */
  cleanupSyncs: number;
  requestBytes: number;
  responseBytes: number;
  reset(): void;
}

export function newCounts(): Counts {
  const none = { syncs: 0, cleanupSyncs: 0, requestBytes: 0, responseBytes: 0 };
  const counts: Counts = {
    ...none,
    reset() {
      Object.assign(counts, none);
    },
  };
  return counts;
}

const bytes = (text: string) => new Blob([text]).size;

export function count(counts: Counts, cleanup: boolean, request: string, response: string): void {
  if (cleanup) counts.cleanupSyncs += 1;
  else counts.syncs += 1;
  counts.requestBytes += bytes(request);
  counts.responseBytes += bytes(response);
}

const givesBack = ({ ActionType, Name }: Action) =>
  ActionType === ACTION.method && Name === "_RemoveReference";

/** Nothing but references that are given back. */
export const isCleanup = ({ Actions }: BatchRequest): boolean =>
  Actions.some(givesBack) &&
  Actions.every((action) => action.ActionType === ACTION.instantiate || givesBack(action));

/** Not about the workbook: custom functions' results, or the client's own affairs. */
export const isForService = ({ ObjectPaths }: BatchRequest): boolean =>
  Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === PATH.top);
