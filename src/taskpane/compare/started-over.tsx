import { useLayoutEffect, useRef } from "preact/hooks";
import { words } from "../../words/words";
import { Message } from "../message";

/** Says that all choices are gone, and takes the focus to what brings them back. */
export function StartedOver({ onUndo }: { readonly onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <Message kind="info">
      {words.compare.startedOver}
      <button ref={undo} type="button" class="secondary" onClick={onUndo}>
        {words.compare.undo}
      </button>
    </Message>
  );
}
