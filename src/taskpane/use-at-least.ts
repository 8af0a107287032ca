import { useEffect, useState } from "preact/hooks";

/** Whether the pane is at least this many CSS pixels wide. */
export function useAtLeast(width: number): boolean {
  const query = `(min-width: ${width}px)`;
  const [wide, setWide] = useState(() => matches(query));
  useEffect(() => {
    if (typeof matchMedia === "undefined") return;
    const list = matchMedia(query);
    const look = () => setWide(list.matches);
    look();
    list.addEventListener("change", look);
    return () => list.removeEventListener("change", look);
  }, [query]);
  return wide;
}

function matches(query: string): boolean {
  return typeof matchMedia !== "undefined" && matchMedia(query).matches;
}
