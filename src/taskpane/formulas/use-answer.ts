import { useEffect, useState } from "preact/hooks";
import { answerOf } from "./answer";
import type { Answer, Calculate } from "./answer";
import type { DescribedFunction } from "./described";
import type { Formula } from "./formula";

/** What a formula of this function gives now; `undefined` while it is calculated, and where it is not whole. */
export function useAnswer(
  calculate: Calculate,
  described: DescribedFunction | undefined,
  formula: Formula | undefined,
): Answer | undefined {
  const [known, setKnown] = useState<{ readonly of: string; readonly answer: Answer }>();
  const whole = formula?.needs === undefined ? formula : undefined;
  useEffect(() => {
    if (described === undefined || whole === undefined) return undefined;
    let isWanted = true;
    void answerOf(calculate, described.id, whole.given).then((answer) => {
      if (isWanted) setKnown({ of: whole.text, answer });
    });
    return () => {
      isWanted = false;
    };
    // The text says all that is given.
  }, [calculate, described, whole?.text]);
  return known && known.of === whole?.text ? known.answer : undefined;
}
