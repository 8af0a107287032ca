/** What an `Excel.ChartType` asks for. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line" | "area" | "scatter" | "pie" | "doughnut";
  readonly stacked: boolean;
  /** Stacked to 100 %. */
  readonly whole: boolean;
  readonly lines: boolean;
  readonly markers: boolean;
}

const SHAPES: readonly (readonly [RegExp, ChartKind["shape"]])[] = [
  [/^Column/, "column"],
  [/^Bar(?!OfPie)/, "bar"],
  [/^Line/, "line"],
  [/^Area/, "area"],
  [/^XYScatter/, "scatter"],
  [/^Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
];

/** Reads "ColumnStacked", "LineMarkers", "XYScatterLinesNoMarkers" … Throws for a type that is not drawn here. */
export function chartKind(type: string): ChartKind {
  const shape = SHAPES.find(([pattern]) => pattern.test(type))?.[1];
  if (!shape) throw new Error(`A chart of the type ${type} cannot be drawn in the preview.`);
  return {
    shape,
    stacked: /Stacked/.test(type),
    whole: /Stacked100$/.test(type),
    lines: shape === "line" || shape === "area" || /^XYScatter(Lines|Smooth)/.test(type),
    markers: shape === "scatter" ? !/NoMarkers$/.test(type) : /Markers/.test(type),
  };
}

/** Upright or sideways. */
export function isBar({ shape }: ChartKind): boolean {
  return shape === "column" || shape === "bar";
}

export function isPie({ shape }: ChartKind): boolean {
  return shape === "pie" || shape === "doughnut";
}
