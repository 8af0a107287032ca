import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../../host/host";
import type { CallingCell } from "../functions/calls";
import type { GridView } from "../grid-view";
import { cellInput, refusal } from "./cell-input";
import type { Alert, CellInput } from "./cell-input";
import { ChoiceList } from "./choice-list";
import { Warning } from "./warning";
import type { WarningAnswer } from "./warning";

const GAP = 4;
const ROW_HEIGHT = 24;
const MOST_ROWS = 10;

/** Beside the selected cell: the input message of its data validation, and its list behind a ▾ button. */
export class Inputs {
  private readonly note = document.createElement("div");
  private readonly button = document.createElement("button");
  private readonly list: ChoiceList;
  private readonly warning = new Warning();
  private cell: CallingCell | undefined;
  /** While an entry is carried out that the person was warned of. */
  private goesOn = false;

  /** `focusGrid` gives the keyboard back to the grid. */
  constructor(
    private readonly univerAPI: FUniver,
    private readonly view: GridView,
    private readonly validationAt: Host["validationAt"],
    private readonly focusGrid: () => void,
  ) {
    this.list = new ChoiceList((choice) => {
      this.range()?.setValue(choice);
      focusGrid();
    }, focusGrid);
    this.note.className = "input-note";
    this.note.setAttribute("role", "status");
    this.button.className = "choices-button";
    this.button.type = "button";
    this.button.textContent = "▾";
    this.button.setAttribute("aria-label", "Show the values to pick from");
    this.button.setAttribute("aria-haspopup", "listbox");
    this.button.addEventListener("click", () => this.open());
    view.layer.append(this.note, this.button, this.list.element, this.warning.element);
    this.follow();
    this.hide();
  }

  private follow(): void {
    const { univerAPI, view } = this;
    const { Event } = univerAPI;
    // As in Excel. Before the grid takes the key for a move.
    document.addEventListener("keydown", (event) => this.openByKey(event), { capture: true });
    univerAPI.addEvent(Event.SelectionChanged, () => this.show());
    univerAPI.addEvent(Event.SheetEditStarted, () => this.hide());
    univerAPI.addEvent(Event.SheetEditEnded, () => {
      this.warning.hide();
      this.show();
    });
    univerAPI.addEvent(Event.BeforeSheetEditEnd, (entry) => {
      if (!entry.isConfirm || this.goesOn) return;
      // The selection may not have been told yet.
      this.cell = { sheetId: entry.worksheet.getSheetId(), row: entry.row, column: entry.column };
      const input = this.inputAt(this.cell);
      const alert = input && refusal(input, entry.value.toPlainText());
      if (!alert) return;
      entry.cancel = true;
      this.place(this.cell);
      if (alert.warns) this.warn(alert);
      else this.say(alert.title || input.title, alert.words);
    });
    view.onChange(() => this.show());
  }

  private show(): void {
    const range = this.univerAPI.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange();
    this.hide();
    if (!range) return;
    this.cell = { sheetId: this.view.sheetId, row: range.getRow(), column: range.getColumn() };
    const input = this.inputAt(this.cell);
    if (!input) return;
    this.button.hidden = !input.choices;
    if (input.message) this.say(input.title, input.message);
    this.place(this.cell);
  }

  private say(title: string, message: string): void {
    const heading = document.createElement("strong");
    heading.textContent = title;
    this.note.replaceChildren(heading, message);
    this.note.hidden = false;
  }

  private warn(alert: Alert): void {
    this.note.hidden = true;
    this.warning.ask(alert, (answer) => void this.goOn(answer));
  }

  private async goOn(answer: WarningAnswer): Promise<void> {
    this.focusGrid();
    if (answer === "again") return;
    this.goesOn = true;
    await this.univerAPI.getActiveWorkbook()?.endEditingAsync(answer === "enter");
    this.goesOn = false;
  }

  private hide(): void {
    this.note.hidden = true;
    this.button.hidden = true;
    this.list.close();
  }

  private place({ row, column }: CallingCell): void {
    const area = this.view.cellArea(row, column);
    const { left, top } = this.view.position(area);
    const right = left + area.width * this.view.zoom;
    const below = top + area.height * this.view.zoom;
    put(this.button, right + 1, top + (below - top - ROW_HEIGHT) / 2);
    put(this.list.element, left, below + 1);
    put(this.note, left + GAP, below + GAP);
    put(this.warning.element, left + GAP, below + GAP);
    const room = this.view.layer.clientHeight - below - GAP;
    this.list.element.style.minWidth = `${right - left + ROW_HEIGHT}px`;
    this.list.element.style.maxHeight = `${Math.min(MOST_ROWS * ROW_HEIGHT, room)}px`;
  }

  private openByKey(event: KeyboardEvent): void {
    if (!event.altKey || event.key !== "ArrowDown" || this.button.hidden) return;
    event.preventDefault();
    event.stopPropagation();
    this.open();
  }

  private open(): void {
    const choices = (this.cell && this.inputAt(this.cell)?.choices) ?? [];
    this.note.hidden = true;
    this.list.open(choices, this.range()?.getDisplayValue() ?? "");
  }

  private inputAt({ sheetId, row, column }: CallingCell): CellInput | undefined {
    const validation = this.validationAt(sheetId, row, column);
    return validation && cellInput(validation);
  }

  private range() {
    const sheet = this.univerAPI.getActiveWorkbook()?.getActiveSheet();
    return this.cell && sheet?.getRange(this.cell.row, this.cell.column);
  }
}

function put(element: HTMLElement, left: number, top: number): void {
  Object.assign(element.style, { left: `${left}px`, top: `${top}px` });
}
