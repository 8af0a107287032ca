import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { words } from "../../words/words";

/** What a person asked to see. */
export interface Asked {
  /** Usually one; of several texts from outside the pane one is yet to be chosen. */
  readonly texts: readonly string[];
  /** What is asked for is called so until it is known what it means. */
  readonly called: string;
}

/** The texts that something outside the pane wants looked up; another object each time. */
export interface Wanted {
  readonly texts: readonly string[];
}

export interface Asking {
  readonly asked: Asked | undefined;
  /** What was asked before and after, to go back and forward to. */
  readonly before: Asked | undefined;
  readonly after: Asked | undefined;
  /** @param moving whether the focus goes to what is shown: what was pressed is gone, or was elsewhere */
  readonly ask: (next: Asked, moving: boolean) => void;
  /** Goes back or forward by one. */
  readonly go: (by: -1 | 1) => void;
}

/** What is shown, as a person asks for it here or from outside the pane, and what was shown before. */
export function useAsked(wanted: Wanted | undefined) {
  const [{ all, at }, setPath] = useState<Path>({ all: [], at: -1 });
  const heading = useRef<HTMLHeadingElement>(null);
  const [moves, setMoves] = useState(0);
  const ask: Asking["ask"] = (next, moving) => {
    setPath((path) => onward(path, next));
    if (moving) setMoves((count) => count + 1);
  };
  useLayoutEffect(() => {
    if (wanted) ask({ texts: wanted.texts, called: calledFor(wanted.texts) }, true);
  }, [wanted]);
  useLayoutEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  const go = (by: -1 | 1) =>
    setPath((path) => (path.all[path.at + by] ? { ...path, at: path.at + by } : path));
  const asking: Asking = { asked: all[at], before: all[at - 1], after: all[at + 1], ask, go };
  return { ...asking, heading };
}

/** All that was asked, in order, and which of it is shown. */
interface Path {
  readonly all: readonly Asked[];
  readonly at: number;
}

/** What is asked for anew takes the place of itself. */
function onward({ all, at }: Path, next: Asked): Path {
  const same = all[at]?.texts.join() === next.texts.join();
  const before = all.slice(0, same ? at : at + 1);
  return { all: [...before, next], at: before.length };
}

/** The longest text that a heading can hold; a cell holds far more. */
const LONGEST = 60;

function calledFor([text = "", ...others]: readonly string[]): string {
  const line = text.trim();
  if (others.length > 0) return words.lookUp.several;
  if (line === "") return words.lookUp.blank;
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
