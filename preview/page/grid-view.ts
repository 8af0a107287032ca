import type { Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";

/** Pixels at 100 % zoom from the top left corner of cell A1. */
export interface SheetArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels that the grid draws its scroll bars in. */
const SCROLL_BAR = 10;

/** The visible grid: a layer over its cells, and where on it a part of the sheet stands. */
export class GridView {
  /** Covers the grid and lets the pointer through. */
  readonly layer = document.createElement("div");
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly univerAPI: FUniver,
    private readonly injector: Injector,
    private readonly container: HTMLElement,
  ) {
    this.layer.className = "grid-layer";
    container.append(this.layer);
    const { Event } = univerAPI;
    const changed = () => this.changed();
    for (const event of [
      Event.Scroll,
      Event.SheetZoomChanged,
      Event.ActiveSheetChanged,
      Event.SheetSkeletonChanged,
    ]) {
      univerAPI.addEvent(event, changed);
    }
    new ResizeObserver(changed).observe(this.canvas);
    this.changed();
  }

  /** The sheet that is shown. */
  get sheetId(): string {
    return this.univerAPI.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? "";
  }

  get zoom(): number {
    return this.render.scene.scaleX;
  }

  /** Calls back when the sheet was scrolled, zoomed, resized, or another one is shown. */
  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  cellArea(row: number, column: number): SheetArea {
    const sheet = this.univerAPI.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) throw new Error("No workbook is open.");
    const { left, top, width, height } = sheet.getRange(row, column).getCellRect();
    const headings = this.headings;
    return { left: left - headings.width, top: top - headings.height, width, height };
  }

  /** Puts an element of the layer over a part of the sheet, cut off where frozen panes and headings are. */
  place(element: HTMLElement, area: SheetArea): void {
    const { left, top, clip } = this.position(area);
    const { width, height } = { width: area.width * this.zoom, height: area.height * this.zoom };
    Object.assign(element.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    const inset = [Math.max(0, clip.top - top), 0, 0, Math.max(0, clip.left - left)];
    element.style.clipPath = `inset(${inset.map((each) => `${each}px`).join(" ")})`;
    element.hidden = inset[0]! >= height || inset[3]! >= width;
  }

  /** Where the area begins, in pixels of the layer, and from where on it can be seen. */
  position({ left, top }: SheetArea): { left: number; top: number; clip: { left: number; top: number } } {
    const main = this.main;
    const headings = this.headings;
    const frozen = { x: main.left / this.zoom - headings.width, y: main.top / this.zoom - headings.height };
    const scrolled = { x: left >= frozen.x - 1, y: top >= frozen.y - 1 };
    return {
      left: (headings.width + left - (scrolled.x ? main.viewportScrollX : 0)) * this.zoom,
      top: (headings.height + top - (scrolled.y ? main.viewportScrollY : 0)) * this.zoom,
      clip: {
        left: scrolled.x ? main.left : headings.width * this.zoom,
        top: scrolled.y ? main.top : headings.height * this.zoom,
      },
    };
  }

  private get render() {
    const unitId = this.univerAPI.getActiveWorkbook()?.getId() ?? "";
    const render = this.injector.get(IRenderManagerService).getRenderById(unitId);
    if (!render) throw new Error("The workbook is not drawn.");
    return render;
  }

  private get canvas(): HTMLElement {
    return this.render.engine.getCanvasElement();
  }

  private get main() {
    const viewport = this.render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!viewport) throw new Error("The grid has no main viewport.");
    return viewport;
  }

  /** Row numbers' width and column letters' height, at 100 % zoom. */
  private get headings(): { width: number; height: number } {
    const corner = this.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(0, 0).getCellRect();
    return { width: corner?.left ?? 0, height: corner?.top ?? 0 };
  }

  private changed(): void {
    const canvas = this.canvas.getBoundingClientRect();
    const container = this.container.getBoundingClientRect();
    Object.assign(this.layer.style, {
      left: `${canvas.left - container.left}px`,
      top: `${canvas.top - container.top}px`,
      width: `${canvas.width - SCROLL_BAR}px`,
      height: `${canvas.height - SCROLL_BAR}px`,
    });
    this.listeners.forEach((listener) => listener());
  }
}
