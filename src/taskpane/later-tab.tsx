import type { ComponentType } from "preact";
import { useCallback, useLayoutEffect, useRef } from "preact/hooks";
import type { Later } from "../dataset/later";
import { words } from "../words/words";
import { LoadStatus } from "./load-status";
import { TabPanel } from "./tab-panel";
import type { Frame } from "./tab-panel";
import { tabOf } from "./tabs";
import type { TabId } from "./tabs";
import { useLoaded } from "./use-loaded";

interface Props<Given> {
  readonly id: TabId;
  readonly of: Later<ComponentType<Given>>;
  readonly given: Given;
}

/** A tab whose script may have to be fetched first, and that is drawn from when a person first turns to it. */
export function LaterTab<Given extends { readonly frame: Frame }>({ id, of, given }: Props<Given>) {
  const shown = given.frame.chosen === id;
  const opened = useRef(false);
  opened.current ||= shown;
  const load = useCallback(() => of.value ?? bring(of), [of]);
  const loaded = useLoaded(opened.current ? load : undefined);
  const tab = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    tab.current = document.getElementById(tabOf(id));
    // A person who comes back to the tab asks again.
    if (shown && (loaded.state === "failed" || loaded.state === "stopped")) loaded.again();
    // Only turning to the tab calls for it.
  }, [id, shown]);
  if (loaded.state === "ready") return <loaded.what {...given} />;
  return (
    <TabPanel id={id} frame={given.frame} footer={null}>
      <h1>{words.pane.tab[id]}</h1>
      <LoadStatus
        of={loaded}
        loading={words.pane.tabLoading}
        failed={words.pane.tabFailed}
        // What stands here goes when the script comes; the tab itself stays.
        heading={tab}
      />
    </TabPanel>
  );
}

async function bring<What>(of: Later<What>): Promise<What> {
  await of.load();
  return of.value as What;
}
