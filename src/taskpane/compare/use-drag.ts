import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { dropPlace, placeAfter } from "./drop-place";
import type { Box } from "./drop-place";

export interface Drag {
  readonly from: number;
  /** Before which item it would be dropped; their number for the end. */
  readonly before: number;
  /** How far it was dragged, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** A pointer that went less far has pressed and not dragged. In CSS pixels. */
const SLACK = 5;

/**
 * Dragging the items of a list by mouse, pen or touch. Nothing changes place before the item is dropped; Escape, and
 * whatever takes the pointer away, leaves all as it was.
 */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag>();
  /** Whether the last press became a drag, and so is no click. */
  const dragged = useRef(false);
  const end = useRef(() => {});
  useEffect(() => () => end.current(), []);

  const press = useCallback(
    (from: number, { button, isPrimary, pointerId, clientX, clientY }: PointerEvent) => {
      if (button !== 0 || !isPrimary) return;
      dragged.current = false;
      end.current();
      const items = [...(list.current?.children ?? [])];
      const boxes: readonly Box[] = items.map((item) => item.getBoundingClientRect());
      let now: Drag | undefined;
      const move = (event: PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        const [x, y] = [event.clientX - clientX, event.clientY - clientY];
        if (!now && Math.hypot(x, y) < SLACK) return;
        // Not before: it would take the click from the button.
        if (!now) items[from]?.setPointerCapture?.(pointerId);
        dragged.current = true;
        now = { from, before: dropPlace(boxes, event.clientX, event.clientY), x, y };
        setDrag(now);
      };
      const drop = (event: PointerEvent) => {
        if (event.pointerId !== pointerId) return;
        end.current();
        const to = now && placeAfter(from, now.before);
        if (to !== undefined && to !== from) onDrop(from, to);
      };
      const cancel = (event: KeyboardEvent) => {
        if (event.key !== "Escape" || !now) return;
        event.preventDefault();
        event.stopPropagation();
        end.current();
      };
      end.current = listening(move, drop, cancel, () => {
        end.current = () => {};
        setDrag(undefined);
      });
    },
    [list, onDrop],
  );
  /** Whether a click is only the end of a drag. */
  const wasDragged = () => {
    const was = dragged.current;
    dragged.current = false;
    return was;
  };
  return { drag, press, wasDragged };
}

/** @returns what ends the listening */
function listening(
  move: (event: PointerEvent) => void,
  drop: (event: PointerEvent) => void,
  cancel: (event: KeyboardEvent) => void,
  ended: () => void,
): () => void {
  const end = () => {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", drop);
    document.removeEventListener("pointercancel", end);
    document.removeEventListener("keydown", cancel, true);
    ended();
  };
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", drop);
  document.addEventListener("pointercancel", end);
  document.addEventListener("keydown", cancel, true);
  return end;
}
