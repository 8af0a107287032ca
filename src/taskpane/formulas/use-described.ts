import { useCallback, useEffect, useState } from "preact/hooks";
import { words } from "../../words/words";
import { useLoaded } from "../use-loaded";
import type { Loaded } from "../use-loaded";
import { loadDescribed } from "./described";
import type { Described } from "./described";

/** The functions in the language that is spoken, fetched when a person first turns to them. */
export function useDescribed(shown: boolean): Loaded<Described> {
  const [wanted, setWanted] = useState(shown);
  const { language } = words;
  const load = useCallback(() => loadDescribed(language), [language]);
  const described = useLoaded(wanted ? load : undefined);
  useEffect(() => {
    if (!shown) return;
    setWanted(true);
    // A person who comes back to the tab asks again.
    if (described.state === "failed" || described.state === "stopped") described.again();
    // Only turning to the tab calls for it.
  }, [shown]);
  return described;
}
