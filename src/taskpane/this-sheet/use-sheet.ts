import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { SheetDescription } from "../../actions/describe-sheet";
import type { Actions } from "../actions";
import { failure } from "../use-task";
import type { Failed } from "../use-task";
import { CHANGED_AFTER_MS } from "./watch-sheets";

export interface SheetRead {
  /** What was read last, which stands while it is read again; `undefined` before the first time. */
  readonly sheet?: SheetDescription;
  /** Why the sheet in front could not be read. */
  readonly failed?: Failed;
  readonly read: () => void;
}

/** A sheet that was made here. */
export type OurSheet = Extract<SheetDescription, { readonly kind: "comparison" | "article" }>;

export function isOurs(sheet: SheetDescription | undefined): sheet is OurSheet {
  return sheet?.kind === "comparison" || sheet?.kind === "article";
}

/** Excel tells of what an action wrote a little later than the action ends. */
const TOLD_WITHIN_MS = 100;

/** The sheet in front: read when a person turns to it and whenever another one comes to the front. */
export function useSheet({ describeSheet, watchSheets }: Actions, watching: boolean): SheetRead {
  const [known, setKnown] = useState<Omit<SheetRead, "read">>({});
  const readings = useRef(0);
  const begun = useRef(0);
  const read = useCallback(() => {
    const reading = ++readings.current;
    begun.current = performance.now();
    // What was begun last counts, whatever arrives first.
    const show = (next: Omit<SheetRead, "read">) => {
      if (reading === readings.current) setKnown(next);
    };
    describeSheet().then(
      (sheet) => show({ sheet }),
      (error: unknown) => show({ failed: failure(error) }),
    );
  }, [describeSheet]);
  useEffect(() => {
    if (!watching) return undefined;
    // What an action of this tab wrote has been read since.
    const changed = () => {
      if (performance.now() - begun.current > CHANGED_AFTER_MS + TOLD_WITHIN_MS) read();
    };
    read();
    return watchSheets(read, changed);
  }, [watching, read, watchSheets]);
  return { ...known, read };
}
