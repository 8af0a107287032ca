import { useEffect, useState } from "preact/hooks";
import { useLoaded } from "../use-loaded";
import type { Loaded } from "../use-loaded";
import { loadDescribed } from "./described";
import type { Described } from "./described";

/** The functions, fetched when a person first turns to them. */
export function useDescribed(shown: boolean): Loaded<Described> {
  const [wanted, setWanted] = useState(shown);
  const described = useLoaded(wanted ? loadDescribed : undefined);
  useEffect(() => {
    if (!shown) return;
    setWanted(true);
    // A person who comes back to the tab asks again.
    if (described.state === "failed") described.again();
    // Only turning to the tab calls for it.
  }, [shown]);
  return described;
}
