import type { ComponentChildren, RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  readonly children: ComponentChildren;
  /** Where the focus goes when the button, having it, goes away. */
  readonly next: RefObject<HTMLElement | null>;
  readonly onPress: () => void;
  /** Whether it does nothing just now but say why. */
  readonly off?: boolean;
}

/** A button that stands only as long as there is something to press it for. */
export function FleetingButton({ children, next, onPress, off = false }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(
    () => () => {
      if (document.activeElement === button.current) next.current?.focus();
    },
    [next],
  );
  return (
    <button ref={button} type="button" class="secondary" aria-disabled={off} onClick={onPress}>
      {children}
    </button>
  );
}
