import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { onLookUp } from "../../actions/look-up-request";
import { words } from "../../words/words";
import type { Asked } from "./use-profile";

/** What is to be shown, as a person asks for it here or from outside the pane. */
export function useAsked(onOpen: () => void) {
  const [asked, setAsked] = useState<Asked>();
  const heading = useRef<HTMLHeadingElement>(null);
  const [moves, setMoves] = useState(0);
  /** @param moving whether the focus goes to what is shown: what was pressed is gone, or was elsewhere */
  const ask = (text: string, called: string, moving: boolean) => {
    setAsked({ text, called });
    if (moving) setMoves((count) => count + 1);
  };
  useEffect(
    () =>
      onLookUp((text) => {
        ask(text, calledFor(text), true);
        onOpen();
      }),
    [onOpen],
  );
  useLayoutEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return { asked, ask, heading };
}

/** The longest text that a heading can hold; a cell holds far more. */
const LONGEST = 60;

function calledFor(text: string): string {
  const line = text.trim();
  if (line === "") return words.lookUp.blank;
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}
