import type { Area } from "../../blueprint/address";
import { area, contains } from "../../blueprint/address";
import { STYLES } from "../../blueprint/style";
import type { Style, StyleName } from "../../blueprint/style";
import { TEXT_MARK } from "./package";
import type { CellStyle } from "./package";

type Edge = "top" | "bottom" | "left" | "right";

/** How a cell looks: the style laid on it, and the colors of the lines at its edges. */
export interface Look {
  readonly style: Style;
  readonly edges: Readonly<Partial<Record<Edge, string>>>;
}

export interface Styled {
  readonly area: Area;
  readonly style: StyleName;
}

const FONT = { name: "Calibri", family: 2, scheme: "minor" } as const;
const DEFAULT_SIZE = 11;

/** A cell's look under styles that are laid over one another. */
export function lookAt(row: number, column: number, styles: readonly Styled[]): Look {
  const here = styles.filter((styled) => contains(styled.area, area(row, column)));
  return here.reduce<Look>(
    (look, styled) => {
      const style: Style = STYLES[styled.style];
      return {
        style: { ...look.style, ...style },
        edges: { ...look.edges, ...edgesAt(row, column, styled.area, style) },
      };
    },
    { style: {}, edges: {} },
  );
}

/** A rule is under every row of an area, a frame around the whole of it. */
function edgesAt(row: number, column: number, place: Area, { rule, frame }: Style): Look["edges"] {
  return {
    ...(rule !== undefined && { bottom: rule }),
    ...(frame !== undefined && {
      ...(row === place.row && { top: frame }),
      ...(row === place.row + place.rows - 1 && { bottom: frame }),
      ...(column === place.column && { left: frame }),
      ...(column === place.column + place.columns - 1 && { right: frame }),
    }),
  };
}

/** @param asTyped whether Excel would read the cell's text otherwise if it were typed */
export function cellStyle({ style, edges }: Look, asTyped: boolean): CellStyle {
  const { size, bold, italic, color, fill, numberFormat } = style;
  return {
    font: {
      ...FONT,
      size: size ?? DEFAULT_SIZE,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(color !== undefined && { color: { rgb: hex(color) } }),
    },
    ...(fill !== undefined && { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: hex(fill) } } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    alignment: alignment(style),
    border: Object.fromEntries(
      Object.entries(edges).map(([edge, line]) => [edge, { style: "thin", color: { rgb: hex(line) } }]),
    ),
    ...(asTyped && TEXT_MARK),
  };
}

function alignment({ horizontal, vertical, wrap, indent }: Style): NonNullable<CellStyle["alignment"]> {
  // Excel turns a cell that is indented to the left by itself; in a file it has to be said.
  const side = horizontal ?? (indent === undefined ? undefined : "Left");
  return {
    ...(side && { horizontal: SIDES[side] }),
    ...(vertical && { vertical: HEIGHTS[vertical] }),
    ...(wrap && { wrapText: true }),
    ...(indent !== undefined && { indent }),
  };
}

const SIDES = { Left: "left", Center: "center", Right: "right" } as const;
const HEIGHTS = { Top: "top", Center: "center", Bottom: "bottom" } as const;

/** "#1B2A41" as a file has it. */
export function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
