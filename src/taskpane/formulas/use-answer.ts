import { useEffect, useState } from "preact/hooks";
import { answerOf } from "./answer";
import type { Answer, Calculate } from "./answer";
import type { Formula } from "./formula";

/** What a formula gives now; `undefined` while it is calculated, and where it is not whole. */
export function useAnswer(
  calculate: Calculate,
  id: string,
  { text, needs, given }: Formula,
): Answer | undefined {
  const [known, setKnown] = useState<{ readonly of: string; readonly answer: Answer }>();
  const isWhole = needs === undefined;
  useEffect(() => {
    if (!isWhole) return undefined;
    let isWanted = true;
    void answerOf(calculate, id, given).then((answer) => {
      if (isWanted) setKnown({ of: text, answer });
    });
    return () => {
      isWanted = false;
    };
    // The text says all that is given.
  }, [calculate, id, text, isWhole]);
  return isWhole && known?.of === text ? known.answer : undefined;
}
