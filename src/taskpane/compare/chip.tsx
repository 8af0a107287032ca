import { words } from "../../words/words";
import { Icon } from "../icon";
import type { Choice } from "../search/choice";
import type { Drag } from "./use-drag";

interface Props {
  readonly career: Choice;
  readonly index: number;
  readonly count: number;
  /** Whether the buttons that move it one place are shown. */
  readonly open: boolean;
  readonly drag: Drag | undefined;
  /** The id of the text on how to move it. */
  readonly help: string;
  readonly onOpen: (open: boolean) => void;
  readonly onPress: (event: PointerEvent) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** A career chosen: its name, a handle that moves it, and a button that takes it out. */
export function Chip(props: Props) {
  const { career, index, count, open, drag, onPress, onRemove } = props;
  const { name } = career;
  return (
    <li
      class={`chip${dropClass(drag, index, count)}`}
      {...shifted(drag, index)}
      onPointerDown={grips(onPress)}
    >
      {count > 1 && <Handle {...props} />}
      {count > 1 && open && <Arrows {...props} />}
      <span lang="en">{name}</span>
      <button type="button" class="remove" aria-label={words.search.removes(name)} onClick={onRemove}>
        <Icon name="remove" />
      </button>
    </li>
  );
}

/** Dragged, or pressed for buttons that do the same, or moved by the arrow keys. */
function Handle({ career, index, count, open, help, onOpen, onMove }: Props) {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => onMove(index - 1),
    ArrowUp: () => onMove(index - 1),
    ArrowRight: () => onMove(index + 1),
    ArrowDown: () => onMove(index + 1),
    Home: () => onMove(0),
    End: () => onMove(count - 1),
    ...(open && { Escape: () => onOpen(false) }),
  };
  return (
    <button
      type="button"
      class="grip"
      aria-label={words.compare.moves(career.name, index + 1, count)}
      aria-describedby={help}
      aria-expanded={open}
      onClick={() => onOpen(!open)}
      onKeyDown={(event) => {
        const act = keys[event.key];
        if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        act();
      }}
    >
      <Icon name="grip" />
    </button>
  );
}

function Arrows({ career, index, count, onOpen, onMove }: Props) {
  const arrows = [
    { icon: "earlier", label: words.compare.movesEarlier(career.name), to: index - 1 },
    { icon: "later", label: words.compare.movesLater(career.name), to: index + 1 },
  ] as const;
  return (
    <>
      {arrows.map(({ icon, label, to }) => (
        <button
          key={icon}
          type="button"
          class="arrow"
          aria-label={label}
          aria-disabled={to < 0 || to >= count}
          onClick={() => onMove(to)}
          onKeyDown={({ key }) => key === "Escape" && onOpen(false)}
        >
          <Icon name={icon} />
        </button>
      ))}
    </>
  );
}

/** A mouse takes a chip wherever there is no other button; a finger, which also scrolls, only by its handle. */
function grips(onPress: (event: PointerEvent) => void) {
  return (event: PointerEvent) => {
    const button = (event.target as Element).closest("button");
    const isHandle = button?.classList.contains("grip") === true;
    if (isHandle || (button === null && event.pointerType === "mouse")) onPress(event);
  };
}

/** Where a line shows the place at which the dragged chip would be dropped, if that is another one. */
function dropClass(drag: Drag | undefined, index: number, count: number): string {
  if (!drag) return "";
  const { from, before } = drag;
  const lifted = index === from ? " lifted" : "";
  if (before === from || before === from + 1) return lifted;
  if (before === index) return `${lifted} drop-before`;
  return before === count && index === count - 1 ? `${lifted} drop-after` : lifted;
}

function shifted(drag: Drag | undefined, index: number) {
  return drag?.from === index ? { style: { translate: `${drag.x}px ${drag.y}px` } } : {};
}
