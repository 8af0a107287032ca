/** A list of values to pick one from, by pointer or keyboard. */
export class ChoiceList {
  readonly element = document.createElement("ul");

  constructor(
    private readonly pick: (choice: string) => void,
    /** Called when the list closes without a pick, by the key for it. */
    private readonly abandon: () => void,
  ) {
    this.element.className = "choices";
    this.element.setAttribute("role", "listbox");
    this.element.setAttribute("aria-label", "Values to pick from");
    this.element.addEventListener("keydown", (event) => this.key(event));
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      if (!this.element.contains(relatedTarget as Node | null)) this.close();
    });
    this.close();
  }

  open(choices: readonly string[], current: string): void {
    this.element.replaceChildren(...choices.map((choice) => this.option(choice, choice === current)));
    this.element.hidden = false;
    const selected = this.element.querySelector<HTMLElement>("[aria-selected=true]");
    (selected ?? this.element.querySelector("li"))?.focus();
  }

  close(): void {
    this.element.hidden = true;
  }

  private option(choice: string, selected: boolean): HTMLElement {
    const option = document.createElement("li");
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(selected));
    option.tabIndex = -1;
    option.textContent = choice;
    option.addEventListener("click", () => this.choose(choice));
    return option;
  }

  private choose(choice: string): void {
    this.close();
    this.pick(choice);
  }

  private key(event: KeyboardEvent): void {
    const options = [...this.element.querySelectorAll("li")];
    const at = options.findIndex((option) => option === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) options[(at + step + options.length) % options.length]?.focus();
    else if (event.key === "Enter" || event.key === " ") this.choose(options[at]?.textContent ?? "");
    else if (event.key === "Escape") this.leave();
    else this.toLetter(options, at, event.key);
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next choice that begins with the letter. */
  private toLetter(options: readonly HTMLElement[], at: number, letter: string): void {
    const later = [...options.slice(at + 1), ...options.slice(0, at + 1)];
    later.find((option) => option.textContent.toLowerCase().startsWith(letter.toLowerCase()))?.focus();
  }

  private leave(): void {
    this.close();
    this.abandon();
  }
}
