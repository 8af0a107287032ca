import { useEffect, useState } from "preact/hooks";

/** Whether a person can see the pane: not once it is closed, though the add-in runs on for the cells. */
export function usePageShown(): boolean {
  const [shown, setShown] = useState(isShown);
  useEffect(() => {
    const look = () => setShown(isShown());
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return shown;
}

function isShown(): boolean {
  return document.visibilityState !== "hidden";
}
