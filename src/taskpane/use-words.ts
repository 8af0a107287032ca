import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { onSpoken, words } from "../words/words";
import type { Words } from "../words/words";

/**
 * What is said now. Whatever uses it is drawn anew, with all that is in it, as soon as another language is spoken. The
 * page tells its language to those who read it aloud.
 */
export function useWords(): Words {
  const [spoken, setSpoken] = useState(words);
  useLayoutEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken]);
  useEffect(() => {
    setSpoken(words);
    return onSpoken(setSpoken);
  }, []);
  return spoken;
}
