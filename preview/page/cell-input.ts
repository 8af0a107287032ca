import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../host/host";
import type { CallingCell } from "./functions/calls";
import type { GridView } from "./grid-view";

/** A cell's data validation, as far as it shows before anything is entered. */
interface CellInput {
  /** The values that may be picked. */
  readonly choices: readonly string[] | undefined;
  readonly title: string;
  readonly message: string;
}

/** Under Excel's names, of which the page needs those. */
interface Validation {
  readonly rule: { readonly list?: { readonly source?: unknown; readonly inCellDropDown?: boolean } };
  readonly prompt: { readonly showPrompt?: boolean; readonly title?: string; readonly message?: string };
}

const GAP = 4;
const ROW_HEIGHT = 24;
const MOST_ROWS = 10;

/** Beside the selected cell: the input message of its data validation, and its list behind a ▾ button. */
export class CellInputs {
  private readonly note = document.createElement("div");
  private readonly button = document.createElement("button");
  private readonly list = document.createElement("ul");
  private cell: CallingCell | undefined;

  constructor(
    private readonly univerAPI: FUniver,
    private readonly view: GridView,
    private readonly validationAt: Host["validationAt"],
  ) {
    this.note.className = "input-note";
    this.button.className = "choices-button";
    this.button.type = "button";
    this.button.textContent = "▾";
    this.button.setAttribute("aria-label", "Show the values to pick from");
    this.button.setAttribute("aria-haspopup", "listbox");
    this.list.className = "choices";
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", "Values to pick from");
    view.layer.append(this.note, this.button, this.list);
    this.button.addEventListener("click", () => (this.list.hidden ? this.open() : this.close()));
    this.list.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget !== this.button && !this.list.contains(relatedTarget as Node | null)) this.close();
    });
    // As in Excel. Before the grid takes the key for a move.
    document.addEventListener("keydown", (event) => this.openByKey(event), { capture: true });
    univerAPI.addEvent(univerAPI.Event.SelectionChanged, () => this.show());
    univerAPI.addEvent(univerAPI.Event.SheetEditStarted, () => this.hide());
    univerAPI.addEvent(univerAPI.Event.SheetEditEnded, () => this.show());
    view.onChange(() => this.show());
    this.hide();
  }

  private show(): void {
    const range = this.univerAPI.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange();
    this.hide();
    if (!range) return;
    this.cell = { sheetId: this.view.sheetId, row: range.getRow(), column: range.getColumn() };
    const input = this.inputAt(this.cell);
    if (!input) return;
    this.button.hidden = !input.choices;
    this.note.hidden = !input.message;
    const title = document.createElement("strong");
    title.textContent = input.title;
    this.note.replaceChildren(title, input.message);
    this.place(this.cell);
  }

  private hide(): void {
    for (const element of [this.note, this.button, this.list]) element.hidden = true;
  }

  private place({ row, column }: CallingCell): void {
    const area = this.view.cellArea(row, column);
    const { left, top } = this.view.position(area);
    const right = left + area.width * this.view.zoom;
    const below = top + area.height * this.view.zoom;
    put(this.button, right + 1, top + (below - top - ROW_HEIGHT) / 2);
    put(this.list, left, below + 1);
    put(this.note, left + GAP, below + GAP);
    this.list.style.minWidth = `${right - left + ROW_HEIGHT}px`;
    this.list.style.maxHeight = `${Math.min(MOST_ROWS * ROW_HEIGHT, this.view.layer.clientHeight - below - GAP)}px`;
  }

  private openByKey(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== "ArrowDown" || this.button.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    this.open();
  }

  private open(): void {
    const choices = (this.cell && this.inputAt(this.cell)?.choices) ?? [];
    const current = this.range()?.getDisplayValue();
    this.list.replaceChildren(...choices.map((choice) => this.option(choice, choice === current)));
    this.note.hidden = true;
    this.list.hidden = false;
    const selected =
      this.list.querySelector<HTMLElement>("[aria-selected=true]") ?? this.list.querySelector("li");
    selected?.focus();
  }

  private close(): void {
    this.list.hidden = true;
  }

  private option(choice: string, selected: boolean): HTMLElement {
    const option = document.createElement("li");
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", String(selected));
    option.tabIndex = -1;
    option.textContent = choice;
    option.addEventListener("click", () => this.pick(choice));
    return option;
  }

  private key(event: KeyboardEvent): void {
    const options = [...this.list.querySelectorAll("li")];
    const at = options.indexOf(document.activeElement as HTMLLIElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) options[(at + step + options.length) % options.length]?.focus();
    else if (event.key === "Enter" || event.key === " ") this.pick(options[at]?.textContent ?? "");
    else if (event.key === "Escape") this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private pick(choice: string): void {
    this.close();
    this.range()?.setValue(choice);
    this.range()?.activate();
  }

  private inputAt({ sheetId, row, column }: CallingCell): CellInput | undefined {
    const validation = this.validationAt(sheetId, row, column) as Validation | undefined;
    if (!validation) return undefined;
    const { list } = validation.rule;
    const prompt = validation.prompt.showPrompt === false ? {} : validation.prompt;
    // A list that is a range of cells is none of the add-in's.
    const listed =
      typeof list?.source === "string" && !list.source.startsWith("=") && list.inCellDropDown !== false;
    const choices = listed ? (list.source as string).split(",").map((choice) => choice.trim()) : undefined;
    return { choices, title: prompt.title ?? "", message: prompt.message ?? "" };
  }

  private range() {
    return (
      this.cell &&
      this.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(this.cell.row, this.cell.column)
    );
  }
}

function put(element: HTMLElement, left: number, top: number): void {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
}
