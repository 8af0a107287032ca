import { element } from "./xml";
import { hex } from "./cell-style";

export interface ChartFont {
  /** In points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: true;
}

export function solidFill(color: string): string {
  return element("a:solidFill", {}, element("a:srgbClr", { val: hex(color) }));
}

/** How the texts of a part of a chart look. */
export function textProperties({ size, color, bold }: ChartFont): string {
  const font = element("a:defRPr", { sz: size * 100, b: bold ? 1 : 0 }, solidFill(color));
  return element(
    "c:txPr",
    {},
    element("a:bodyPr", {}),
    element("a:lstStyle", {}),
    element("a:p", {}, element("a:pPr", {}, font), element("a:endParaRPr", { lang: "en-US" })),
  );
}

/** The fill and the outline of a shape; `undefined` stands for none. */
export function shapeProperties(fill: string | undefined, line: string | undefined): string {
  return element("c:spPr", {}, fill === undefined ? element("a:noFill", {}) : solidFill(fill), outline(line));
}

export function outline(color: string | undefined): string {
  return element("a:ln", {}, color === undefined ? element("a:noFill", {}) : solidFill(color));
}
