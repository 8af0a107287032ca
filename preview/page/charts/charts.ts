import { Chart, registerables } from "chart.js";
import type { ChartModel, ChartStore } from "../../host/chart-model";
import type { GridView } from "../grid-view";
import { chartConfig } from "./chart-config";
import { fillColor, isDrawn, LINE_COLOR } from "./look";
import { numberText } from "./number-text";

Chart.register(...registerables);

interface Drawing {
  readonly element: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  drawn: Chart | undefined;
  /** What it was drawn from. */
  model: string;
}

/** Keeps the workbook's charts drawn over the grid. */
export class Charts {
  private readonly drawings = new Map<string, Drawing>();

  /** `settled` resolves when cells show values that are worth drawing. */
  constructor(
    private readonly store: ChartStore,
    private readonly view: GridView,
    settled: () => Promise<void>,
  ) {
    let waiting = false;
    const redraw = async () => {
      if (waiting) return;
      waiting = true;
      await settled();
      waiting = false;
      this.redraw();
    };
    store.onChange(() => void redraw());
    view.onChange(() => this.redraw());
    void redraw();
  }

  private redraw(): void {
    const shown = this.store.list().filter((chart) => chart.sheetId === this.view.sheetId);
    const ids = new Set(shown.map((chart) => chart.id));
    for (const [id, drawing] of this.drawings) if (!ids.has(id)) this.remove(id, drawing);
    for (const chart of shown) this.draw(chart);
  }

  private draw(chart: ChartModel): void {
    const drawing = this.drawings.get(chart.id) ?? this.add(chart.id);
    const { element, canvas } = drawing;
    this.view.place(element, chart.position);
    const model = JSON.stringify(
      [{ ...chart, position: undefined }, chart.position.width, chart.position.height, this.view.zoom],
      plainMaps,
    );
    if (model === drawing.model) return;
    drawing.model = model;
    drawing.drawn?.destroy();
    element.style.background = fillColor(chart.fill, "#FFFFFF");
    element.style.borderColor = isDrawn(chart.border) ? (chart.border.color ?? LINE_COLOR) : "transparent";
    canvas.setAttribute("aria-label", spoken(chart));
    this.size(canvas, chart);
    drawing.drawn = new Chart(canvas, chartConfig(chart, this.view.zoom));
  }

  /** The chart is laid out at 100 %, and drawn with the pixels that the zoom and the screen have. */
  private size(canvas: HTMLCanvasElement, { position }: ChartModel): void {
    canvas.width = position.width;
    canvas.height = position.height;
    Object.assign(canvas.style, {
      width: `${position.width}px`,
      height: `${position.height}px`,
      zoom: String(this.view.zoom),
    });
  }

  private add(id: string): Drawing {
    const element = document.createElement("div");
    element.className = "chart";
    const canvas = document.createElement("canvas");
    canvas.setAttribute("role", "img");
    element.append(canvas);
    this.view.layer.append(element);
    const drawing = { element, canvas, drawn: undefined, model: "" };
    this.drawings.set(id, drawing);
    return drawing;
  }

  private remove(id: string, { element, drawn }: Drawing): void {
    drawn?.destroy();
    element.remove();
    this.drawings.delete(id);
  }
}

/** The chart in words: its title, and each series that shows anything. */
function spoken({ title, name, series, valueAxis }: ChartModel): string {
  const told = series.filter(
    ({ fill, numbers }) => fill !== "none" && numbers.some((each) => each !== undefined),
  );
  const rows = told.map(({ name: label, categories, numbers, dataLabels }) => {
    const format = dataLabels?.numberFormat ?? valueAxis.numberFormat;
    const text = (number: number | undefined) => (number === undefined ? "none" : numberText(number, format));
    const points = categories.map((category, at) => `${category.replace(/\s+/g, " ")} ${text(numbers[at])}`);
    return `${label}: ${points.join(", ")}`;
  });
  return [(title.visible && title.text) || name, ...rows].join(". ");
}

function plainMaps(_: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
