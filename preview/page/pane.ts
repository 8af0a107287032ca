const NARROWEST = 320;
const WIDEST = 600;
const STEP = 20;

/** The add-in's task pane: its own page in a frame, which lives on while the pane is closed. */
export class Pane {
  readonly frame = document.createElement("iframe");
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly aside: HTMLElement,
    private readonly divider: HTMLElement,
    title: string,
  ) {
    this.frame.title = title;
    aside.append(
      paneHeading(title, () => this.show(false)),
      this.frame,
    );
    this.setWidth(350);
    this.followPointer();
    divider.addEventListener("keydown", (event) => this.step(event));
  }

  /** Loads the add-in. Its host must be there before. */
  open(address: string): void {
    this.frame.src = address;
  }

  get shown(): boolean {
    return !this.aside.hidden;
  }

  show(shown: boolean): void {
    this.aside.hidden = !shown;
    this.divider.hidden = !shown;
    this.listeners.forEach((listener) => listener());
  }

  onToggle(listener: () => void): void {
    this.listeners.add(listener);
  }

  private setWidth(width: number): void {
    const kept = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
    this.aside.style.width = `${kept}px`;
    this.divider.setAttribute("aria-valuenow", String(kept));
  }

  private step(event: KeyboardEvent): void {
    const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
    if (!direction) return;
    event.preventDefault();
    this.setWidth(this.aside.offsetWidth + direction * STEP);
  }

  private followPointer(): void {
    const { divider, frame } = this;
    const end = () => (frame.style.pointerEvents = "");
    divider.addEventListener("pointerdown", (event) => {
      divider.setPointerCapture(event.pointerId);
      // A frame under the pointer would swallow the movement.
      frame.style.pointerEvents = "none";
    });
    divider.addEventListener("pointermove", (event) => {
      if (divider.hasPointerCapture(event.pointerId)) this.setWidth(window.innerWidth - event.clientX);
    });
    divider.addEventListener("pointerup", end);
    divider.addEventListener("pointercancel", end);
  }
}

function paneHeading(title: string, close: () => void): HTMLElement {
  const heading = document.createElement("div");
  heading.className = "pane-heading";
  const name = document.createElement("h2");
  name.textContent = title;
  const button = document.createElement("button");
  button.type = "button";
  button.setAttribute("aria-label", "Close the pane");
  button.textContent = "✕";
  button.addEventListener("click", close);
  heading.append(name, button);
  return heading;
}
