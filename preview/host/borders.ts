import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { Area } from "./address";
import { excelColor, parseColor } from "./color";
import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import { invalidArgument } from "./host-error";
import { onGrid, sheetOf, type Cells } from "./range-cells";
import { cellStyle, setStyle } from "./style";

type Side = "t" | "b" | "l" | "r";

interface Edge {
  readonly side: Side;
  /** The cells of an area that the border runs along. */
  readonly cells: (area: Area) => Area;
}

const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: { side: "t", cells: (area) => ({ ...area, rowCount: 1 }) },
  EdgeBottom: { side: "b", cells: (area) => ({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 }) },
  EdgeLeft: { side: "l", cells: (area) => ({ ...area, columnCount: 1 }) },
  EdgeRight: {
    side: "r",
    cells: (area) => ({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 }),
  },
  InsideHorizontal: { side: "b", cells: (area) => ({ ...area, rowCount: area.rowCount - 1 }) },
  InsideVertical: { side: "r", cells: (area) => ({ ...area, columnCount: area.columnCount - 1 }) },
};

/** Line style and weight as Excel tells them apart, against the engine's one list. */
const LINES: readonly (readonly [style: string, weight: string, engine: BorderStyleTypes])[] = [
  ["None", "Thin", BorderStyleTypes.NONE],
  ["Continuous", "Thin", BorderStyleTypes.THIN],
  ["Continuous", "Hairline", BorderStyleTypes.HAIR],
  ["Continuous", "Medium", BorderStyleTypes.MEDIUM],
  ["Continuous", "Thick", BorderStyleTypes.THICK],
  ["Dot", "Thin", BorderStyleTypes.DOTTED],
  ["Dash", "Thin", BorderStyleTypes.DASHED],
  ["Dash", "Medium", BorderStyleTypes.MEDIUM_DASHED],
  ["DashDot", "Thin", BorderStyleTypes.DASH_DOT],
  ["DashDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", BorderStyleTypes.DASH_DOT_DOT],
  ["DashDotDot", "Medium", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", BorderStyleTypes.SLANT_DASH_DOT],
  ["Double", "Thick", BorderStyleTypes.DOUBLE],
];

export class RangeBorders extends ExcelCollection<RangeBorder> {
  readonly className = "RangeBorderCollection";

  constructor(readonly cells: Cells) {
    super();
  }

  override [children]() {
    return Object.keys(EDGES).map((side) => new RangeBorder(this.cells, side));
  }

  override [child](side: unknown) {
    if (String(side) in EDGES) return new RangeBorder(this.cells, String(side));
    if (/^Diagonal(Up|Down)$/.test(String(side))) return undefined;
    throw invalidArgument(`"${String(side)}" is not a border.`);
  }
}

export class RangeBorder extends ExcelObject {
  readonly className = "RangeBorder";

  constructor(
    readonly cells: Cells,
    readonly edge: string,
  ) {
    super();
  }

  override [identity]() {
    return this.edge;
  }

  get sideIndex() {
    return this.edge;
  }

  get style() {
    return line(this)[0];
  }

  set style(style: string) {
    change(this, { style });
  }

  get weight() {
    return line(this)[1];
  }

  set weight(weight: string) {
    change(this, { weight });
  }

  get color(): string {
    return excelColor(current(this)?.cl.rgb) ?? "#000000";
  }

  set color(color: string) {
    change(this, { color: parseColor(color) });
  }
}

function current({ cells, edge }: RangeBorder): IBorderStyleData | undefined {
  const { side } = EDGES[edge] as Edge;
  const { row, column } = (EDGES[edge] as Edge).cells(onGrid(cells));
  return cellStyle(sheetOf(cells), row, column).bd?.[side] ?? undefined;
}

const line = (border: RangeBorder) =>
  LINES.find(([, , engine]) => engine === (current(border)?.s ?? BorderStyleTypes.NONE)) ?? LINES[0]!;

/** As in Excel, a border that gets a color or a weight while it has no style becomes continuous. */
function change(border: RangeBorder, given: { style?: string; weight?: string; color?: string }): void {
  const [oldStyle, oldWeight] = line(border);
  const style = given.style ?? (oldStyle === "None" ? "Continuous" : oldStyle);
  const weight = given.weight ?? oldWeight;
  const found =
    LINES.find((known) => known[0] === style && known[1] === weight) ??
    LINES.find((known) => known[0] === style);
  if (found === undefined) throw invalidArgument(`"${style}" is not a line style.`);
  draw(border, { s: found[2], cl: { rgb: given.color ?? border.color } });
}

function draw({ cells, edge }: RangeBorder, value: IBorderStyleData): void {
  const { side, cells: along } = EDGES[edge] as Edge;
  const area = along(onGrid(cells));
  if (area.rowCount < 1 || area.columnCount < 1) return;
  const sheet = sheetOf(cells);
  const borders = Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c): IBorderData => {
      const own = cellStyle(sheet, area.row + r, area.column + c).bd ?? {};
      return { ...own, [side]: value.s === BorderStyleTypes.NONE ? null : value };
    }),
  );
  setStyle(cells.book, sheet, area, "bd", borders);
}
