import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { panelOf, tabOf } from "./tabs";
import type { TabId } from "./tabs";

/** What every panel is given. */
export interface Frame {
  readonly chosen: TabId;
  /** What stands at the top of whichever panel is shown. */
  readonly top: ComponentChildren;
}

interface Props {
  readonly id: TabId;
  readonly frame: Frame;
  readonly children: ComponentChildren;
  readonly footer: ComponentChildren;
  /** What stays in sight below, whatever the rest is scrolled to. */
  readonly bar?: ComponentChildren;
}

/** What a tab shows. It stays as it was left, its place in the text included, while another one is chosen. */
export function TabPanel({ id, frame: { chosen, top }, children, footer, bar }: Props) {
  const shown = id === chosen;
  const { scroller, onScroll } = useKeptScroll(shown);
  return (
    <div role="tabpanel" id={panelOf(id)} class="panel" aria-labelledby={tabOf(id)} hidden={!shown}>
      <div ref={scroller} class="scroller" onScroll={onScroll}>
        <div class="page">
          {shown && top}
          {children}
        </div>
        {footer}
      </div>
      {bar}
    </div>
  );
}

/** A browser forgets how far an element was scrolled when it is hidden. */
function useKeptScroll(shown: boolean) {
  const scroller = useRef<HTMLDivElement>(null);
  const scrolled = useRef(0);
  useLayoutEffect(() => {
    if (shown && scroller.current) scroller.current.scrollTop = scrolled.current;
  }, [shown]);
  const onScroll = () => {
    if (shown) scrolled.current = scroller.current?.scrollTop ?? 0;
  };
  return { scroller, onScroll };
}
