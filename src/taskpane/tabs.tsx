import { useRef } from "preact/hooks";
import { TABS, WORDS } from "./words";

export type TabId = (typeof TABS)[number]["id"];

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
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`#${tabOf(tab.id)}`)?.focus();
  };
  const at = TABS.findIndex(({ id }) => id === chosen);
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
      aria-label={WORDS.tabs}
      onKeyDown={(event) => {
        const next = keys[event.key];
        if (next === undefined) return;
        event.preventDefault();
        goTo(next);
      }}
    >
      {TABS.map(({ id, name }) => (
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
          {name}
        </button>
      ))}
    </div>
  );
}

export const tabOf = (id: TabId) => `tab-${id}`;
export const panelOf = (id: TabId) => `panel-${id}`;
