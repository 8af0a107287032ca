import type { Area } from "../../blueprint/address";
import { area, areaAddress, sheetReference } from "../../blueprint/address";
import type { Blueprint, ChartBlock } from "../../blueprint/blueprint";
import { shownBy } from "./cell-content";
import { element, escaped, setting } from "./xml";

type Shown = number | string | undefined;

/** The cells of a chart's sheet, to which it refers and of which it keeps a copy for readers that do not follow. */
export interface ChartData {
  /** Texts, such as a name. */
  readonly texts: (place: Area) => string;
  /** Numbers; what is not one is left out. */
  readonly numbers: (place: Area, format: string) => string;
  /** What names the bars or the points of a line: numbers only where all are. */
  readonly categories: (place: Area) => string;
}

export function chartData({ name, blocks }: Blueprint): ChartData {
  const cells = new Map<string, Shown>();
  for (const block of blocks) {
    if (block.kind === "chart") continue;
    const rows = block.kind === "text" ? [[block.cell]] : block.cells;
    rows.forEach((line, down) =>
      line.forEach((cell, across) =>
        cells.set(areaAddress(area(block.area.row + down, block.area.column + across)), shownBy(cell)),
      ),
    );
  }
  const reference = (place: Area) =>
    element("c:f", {}, escaped(`${sheetReference(name)}!${areaAddress(place, "both")}`));
  const shown = (place: Area) => addresses(place).map((address) => cells.get(address));
  const texts = (place: Area) =>
    element("c:strRef", {}, reference(place), element("c:strCache", {}, ...points(shown(place))));
  const numbers = (place: Area, format: string) => {
    const values = shown(place).map((value) => (typeof value === "number" ? value : undefined));
    const code = element("c:formatCode", {}, escaped(format));
    return element("c:numRef", {}, reference(place), element("c:numCache", {}, code, ...points(values)));
  };
  const categories = (place: Area) =>
    shown(place).every((value) => typeof value === "number") ? numbers(place, "General") : texts(place);
  return { texts, numbers, categories };
}

/** Where the parts of a chart's data stand: names and values of each series, and what they share. */
export function partsOf({ data, form, series }: ChartBlock): {
  readonly categories: Area;
  readonly series: readonly { readonly name: Area; readonly values: Area }[];
} {
  const { row, column, rows, columns } = data;
  if (form === "line") {
    return {
      categories: area(row + 1, column, rows - 1),
      series: series.map((_, at) => ({
        name: area(row, column + 1 + at),
        values: area(row + 1, column + 1 + at, rows - 1),
      })),
    };
  }
  return {
    categories: area(row, column + 1, 1, columns - 1),
    series: series.map((_, at) => ({
      name: area(row + 1 + at, column),
      values: area(row + 1 + at, column + 1, 1, columns - 1),
    })),
  };
}

function points(values: readonly Shown[]): readonly string[] {
  const each = values.map((value, idx) =>
    value === undefined ? undefined : element("c:pt", { idx }, element("c:v", {}, escaped(String(value)))),
  );
  return [setting("c:ptCount", values.length), ...each.filter((point) => point !== undefined)];
}

/** From left to right, then from top to bottom. */
function addresses({ row, column, rows, columns }: Area): readonly string[] {
  return Array.from({ length: rows * columns }, (_, at) =>
    areaAddress(area(row + Math.floor(at / columns), column + (at % columns))),
  );
}
