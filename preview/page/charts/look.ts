import type { FillModel, FontModel, LineModel, SeriesModel } from "../../host/chart-model";

/** What Excel's default theme gives charts that say nothing themselves. */
export const TEXT_COLOR = "#595959";
export const LINE_COLOR = "#D9D9D9";
const SERIES_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const PIXELS_PER_POINT = 96 / 72;
const FONT = "Calibri, sans-serif";

export interface Font {
  readonly family: string;
  /** Pixels. */
  readonly size: number;
  readonly weight: "bold" | "normal";
  readonly style: "italic" | "normal";
}

/** The first of `models` that says a thing decides it. `size` in points is for when none does. */
export function font(size: number, ...models: readonly FontModel[]): Font {
  const said = <K extends keyof FontModel>(key: K) => models.find((model) => model[key] !== undefined)?.[key];
  const family = said("name");
  return {
    family: family ? `"${family}", ${FONT}` : FONT,
    size: (said("size") ?? size) * PIXELS_PER_POINT,
    weight: said("bold") ? "bold" : "normal",
    style: said("italic") ? "italic" : "normal",
  };
}

export function textColor(...models: readonly FontModel[]): string {
  return models.find((model) => model.color)?.color ?? TEXT_COLOR;
}

export function seriesColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? TEXT_COLOR;
}

/** Transparent for "none". */
export function fillColor(fill: FillModel | undefined, otherwise: string): string {
  if (fill === "none") return "transparent";
  return fill?.color ?? otherwise;
}

export function isDrawn(line: LineModel): boolean {
  return line.lineStyle !== "None";
}

/** Pixels. */
export function lineWidth(line: LineModel, points: number): number {
  return isDrawn(line) ? (line.weight ?? points) * PIXELS_PER_POINT : 0;
}

/** By `Excel.ChartLineStyle`, in pixels of line and gap. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [8, 4],
  DashDot: [8, 4, 2, 4],
  DashDotDot: [8, 4, 2, 4, 2, 4],
  Dot: [2, 3],
  RoundDot: [2, 3],
};

/** Nothing for an unbroken line. */
export const lineDash = ({ lineStyle }: LineModel): number[] => [...(DASHES[lineStyle ?? ""] ?? [])];

const MARKERS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Dot: "circle",
  Dash: "line",
  Diamond: "rectRot",
  Plus: "cross",
  Square: "rect",
  Star: "star",
  Triangle: "triangle",
  X: "crossRot",
};

/** Chart.js's name for the marker, or `false` for none. */
export function marker({ markerStyle }: SeriesModel, otherwise: boolean): string | false {
  if (markerStyle === "None") return false;
  if (markerStyle === undefined || markerStyle === "Automatic") return otherwise && "circle";
  return MARKERS[markerStyle] ?? "circle";
}

/** The distance from a marker's middle to its edge, in pixels. */
export function markerRadius({ markerSize }: SeriesModel): number {
  return ((markerSize ?? 5) * PIXELS_PER_POINT) / 2;
}
