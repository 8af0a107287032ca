import { useRef } from "preact/hooks";
import { words } from "../words/words";

/** In the order in which they stand. */
const TABS = ["compare", "ready-made", "look-up", "formulas", "this-sheet"] as const;

export type TabId = (typeof TABS)[number];

interface Props {
  readonly chosen: TabId;
  readonly onChoose: (tab: TabId) => void;
}

/** After the pattern of the ARIA Authoring Practices Guide: one stop for Tab, the arrows go from tab to tab. */
export function Tabs({ chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number) => {
    const tab = TABS[(index + TABS.length) % TABS.length];
    if (!tab) return;
    onChoose(tab);
    list.current?.querySelector<HTMLElement>(`#${tabOf(tab)}`)?.focus();
  };
  const at = TABS.indexOf(chosen);
  const keys: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: -1,
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={words.pane.tabs}
      onKeyDown={(event) => {
        const next = keys[event.key];
        if (next === undefined) return;
        event.preventDefault();
        goTo(next);
      }}
    >
      {TABS.map((id) => (
        <button
          key={id}
          id={tabOf(id)}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls={panelOf(id)}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {words.pane.tab[id]}
        </button>
      ))}
    </div>
  );
}

export const tabOf = (id: TabId) => `tab-${id}`;
export const panelOf = (id: TabId) => `panel-${id}`;
