import { useEffect, useState } from "preact/hooks";

/** Whether a person can see the pane: not once it is closed, though the add-in runs on for the cells. */
export function usePageShown(): boolean {
  const [shown, setShown] = useState(isShown);
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const look = () => setShown(isShown());
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  useEffect(() => {
    const listening = listen((mode) => setOpen(mode !== "Hidden"));
    return () => void listening.then((leave) => leave());
  }, []);
  return shown && open;
}

function isShown(): boolean {
  return document.visibilityState !== "hidden";
}

/** To what Excel says of the pane, which not every browser in it hears of otherwise. */
async function listen(report: (mode: string) => void): Promise<() => unknown> {
  try {
    return await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => report(visibilityMode));
  } catch {
    // Nothing of it is heard outside Excel.
    return () => undefined;
  }
}
