import type { Area } from "../../blueprint/address";
import { STYLES } from "../../blueprint/style";
import type { Style, StyleName } from "../../blueprint/style";
import { rangeAt } from "./range-at";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal";

/** @param look what the cells look like already, and need not be told again */
export function applyStyle(sheet: Excel.Worksheet, area: Area, name: StyleName, look: Style = {}): void {
  const style = differing(STYLES[name], look);
  if (Object.keys(style).length === 0) return;
  const range = rangeAt(sheet, area);
  const { format } = range;
  applyFont(format.font, style);
  if (style.fill) format.fill.color = style.fill;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.numberFormat) range.numberFormat = filled(area, style.numberFormat);
  if (style.rule)
    drawLines(format, style.rule, area.rows > 1 ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"]);
  if (style.frame) drawLines(format, style.frame, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
}

function differing(style: Style, look: Style): Style {
  return Object.fromEntries(
    Object.entries(style).filter(([property, value]) => look[property as keyof Style] !== value),
  );
}

function applyFont(font: Excel.RangeFont, style: Style): void {
  if (style.size) font.size = style.size;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.color) font.color = style.color;
}

function drawLines(format: Excel.RangeFormat, color: string, edges: readonly Edge[]): void {
  for (const edge of edges) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = color;
  }
}

function filled({ rows, columns }: Area, text: string): string[][] {
  return Array.from({ length: rows }, () => Array<string>(columns).fill(text));
}
