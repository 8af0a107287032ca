import type { Alert } from "./cell-input";

/** Asks, as Excel does, whether an entry that the cell's rule warns of is to stay. */
export class Warning {
  readonly element = document.createElement("div");
  private readonly heading = document.createElement("strong");
  private readonly words = document.createElement("p");
  private readonly no: HTMLButtonElement;
  private answer: (answer: WarningAnswer) => void = () => {};

  constructor() {
    this.element.className = "input-note input-warning";
    this.element.setAttribute("role", "alertdialog");
    this.element.setAttribute("aria-label", "Continue?");
    const question = document.createElement("p");
    question.textContent = "Continue?";
    this.no = this.button("No", "again");
    this.element.append(
      this.heading,
      this.words,
      question,
      this.button("Yes", "enter"),
      this.no,
      this.button("Cancel", "restore"),
    );
    this.element.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.close("restore");
    });
    this.hide();
  }

  ask({ title, words }: Alert, answer: (answer: WarningAnswer) => void): void {
    this.heading.textContent = title;
    this.words.textContent = words;
    this.answer = answer;
    this.element.hidden = false;
    // Excel's own choice when Enter is pressed again; the Enter that brought the question up must not press it.
    setTimeout(() => this.no.focus());
  }

  hide(): void {
    this.element.hidden = true;
  }

  private close(answer: WarningAnswer): void {
    this.hide();
    this.answer(answer);
  }

  private button(text: string, answer: WarningAnswer): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.addEventListener("click", () => this.close(answer));
    return button;
  }
}

/** Enter it, edit it again, or have back what was there. */
export type WarningAnswer = "enter" | "again" | "restore";
