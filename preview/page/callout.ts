import type { FUniver } from "@univerjs/core/facade";
import type { CallingCell } from "./functions/calls";
import type { CellRecords } from "./functions/cell-records";
import type { GridView } from "./grid-view";

/** Below the cell, and the callout's own widest. */
const GAP = 4;
const WIDTH = 340;

/** Says what the add-in said about an error, under its cell: the selected one, or the one just entered. */
export class Callout {
  private readonly element = document.createElement("div");
  private entered: { readonly cell: CallingCell; shown: boolean } | undefined;

  constructor(
    private readonly univerAPI: FUniver,
    private readonly view: GridView,
    private readonly records: CellRecords,
  ) {
    this.element.className = "callout";
    this.element.setAttribute("role", "status");
    view.layer.append(this.element);
    view.onChange(() => this.update());
    const { Event } = univerAPI;
    univerAPI.addEvent(Event.SheetEditEnded, ({ worksheet, row, column }) => {
      this.entered = { cell: { sheetId: worksheet.getSheetId(), row, column }, shown: false };
    });
    univerAPI.addEvent(Event.SelectionChanged, () => this.selected());
  }

  /** To be called when cells have new values. */
  update(): void {
    const cell = [this.selection(), this.entered?.cell].find((each) => each && this.sentence(each));
    const sentence = (cell && this.sentence(cell)) ?? "";
    // Only a change is announced to screen readers.
    if (this.element.textContent !== sentence) this.element.textContent = sentence;
    this.element.hidden = !cell;
    if (cell) this.place(cell);
    if (this.entered) this.entered.shown ||= cell === this.entered.cell;
  }

  /** Entering moves the selection by itself; a move after the sentence was read is the person's own. */
  private selected(): void {
    if (this.entered?.shown) this.entered = undefined;
    this.update();
  }

  private selection(): CallingCell | undefined {
    const range = this.univerAPI.getActiveWorkbook()?.getActiveSheet().getSelection()?.getActiveRange();
    return range ? { sheetId: this.view.sheetId, row: range.getRow(), column: range.getColumn() } : undefined;
  }

  private sentence(cell: CallingCell): string | undefined {
    return cell.sheetId === this.view.sheetId ? this.records.sentenceAt(cell) : undefined;
  }

  private place({ row, column }: CallingCell): void {
    const area = this.view.cellArea(row, column);
    const { left, top, clip } = this.view.position(area);
    const below = top + area.height * this.view.zoom + GAP;
    const furthest = this.view.layer.clientWidth - Math.min(WIDTH, this.element.offsetWidth) - GAP;
    this.element.style.left = `${Math.max(clip.left, Math.min(left, furthest))}px`;
    this.element.style.top = `${below}px`;
    this.element.hidden = top < clip.top || below > this.view.layer.clientHeight;
  }
}
