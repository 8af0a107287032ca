import { CommandType } from "@univerjs/core";
import type { Book } from "./book";
import { chartModel } from "./chart-view";
import type { CellArea, ChartModel, ChartStore } from "./chart-model";
import type { ChartState, SeriesState } from "./chart-state";
import { copiedState } from "./copied-state";
import { anchorAt } from "./chart-anchor";
import { pointsToPixels } from "./units";

/** Excel's own size for a new chart, in points, and a place right of the first columns. */
const NEW_CHART = { left: 240, top: 30, width: 360, height: 216 };

/** The workbook's charts; those of deleted sheets are gone. */
export class Charts implements ChartStore {
  active: ChartState | undefined;
  private readonly states: ChartState[] = [];
  private readonly listeners = new Set<() => void>();
  private last = 0;

  private told = true;

  constructor(private readonly book: Book) {
    // Charts show cells and lie over them: whatever is done to the workbook may change what they look like.
    book.api.onCommandExecuted(({ type }) => {
      if (type === CommandType.MUTATION && this.states.length > 0) this.changed();
    });
  }

  list(): readonly ChartModel[] {
    return this.on().map((chart) => chartModel(this.book, chart));
  }

  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  /** Tells the listeners once, when what is going on now is done. */
  changed(): void {
    if (!this.told) return;
    this.told = false;
    setTimeout(() => {
      this.told = true;
      for (const listener of this.listeners) listener();
    });
  }

  on(sheetId?: string): ChartState[] {
    return this.states.filter(
      (chart) =>
        this.book.findSheet(chart.sheetId) !== undefined && (sheetId ?? chart.sheetId) === chart.sheetId,
    );
  }

  add(sheetId: string, type: string): ChartState {
    const sheet = this.book.sheet(sheetId);
    const [left, top] = [pointsToPixels(NEW_CHART.left), pointsToPixels(NEW_CHART.top)];
    const [width, height] = [pointsToPixels(NEW_CHART.width), pointsToPixels(NEW_CHART.height)];
    const chart: ChartState = {
      id: this.newId("chart"),
      sheetId,
      name: `Chart ${this.last}`,
      type,
      from: anchorAt(sheet, left, top),
      to: anchorAt(sheet, left + width, top + height),
      series: [],
      memory: {},
    };
    this.states.push(chart);
    return chart;
  }

  addSeries(chart: ChartState, name: string | CellArea): SeriesState {
    const series: SeriesState = {
      id: this.newId("series"),
      name,
      values: undefined,
      xValues: undefined,
      memory: {},
    };
    chart.series.push(series);
    return series;
  }

  /** Gives the copy of a sheet the sheet's charts, which show the copy's cells. */
  copy(sheetId: string, copyId: string): void {
    for (const chart of this.on(sheetId)) {
      const copy = copiedState(chart, sheetId, copyId);
      const series = copy.series.map((each) => ({ ...each, id: this.newId("series") }));
      this.states.push({ ...copy, id: this.newId("chart"), series });
    }
    this.changed();
  }

  delete(chart: ChartState): void {
    this.states.splice(this.states.indexOf(chart), 1);
    if (this.active === chart) this.active = undefined;
  }

  private newId(kind: string): string {
    this.last += 1;
    return `${kind}-${this.last}`;
  }
}
