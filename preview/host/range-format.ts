import { HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { cellsAddress } from "./address";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorders } from "./borders";
import { CellFormat, get, nameOf, set, size, valueOf } from "./cell-format";
import { refuseOnProtected, type Permission } from "./protected-cells";
import { onGrid, sheetOf } from "./range-cells";
import { FormatProtection, RangeFill, RangeFont } from "./range-font";
import { pixelsToPoints, pointsToPixels } from "./units";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Fill: HorizontalAlign.LEFT,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Bottom: VerticalAlign.BOTTOM,
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

/** Pixels that one step of indent moves text by. */
const INDENT_PX = 9;
const DEFAULT_PADDING_PX = 2;

export class RangeFormat extends CellFormat {
  readonly className = "RangeFormat";

  get fill() {
    return new RangeFill(this.cells);
  }

  get font() {
    return new RangeFont(this.cells);
  }

  get borders() {
    return new RangeBorders(this.cells);
  }

  get protection() {
    return new FormatProtection(this.cells);
  }

  get horizontalAlignment() {
    return get(this, (style) => nameOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED) ?? "General");
  }

  set horizontalAlignment(alignment: unknown) {
    set(this, "ht", valueOf(HORIZONTAL, alignment, "horizontal alignment"));
  }

  get verticalAlignment() {
    return get(this, (style) => nameOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM) ?? "Bottom");
  }

  set verticalAlignment(alignment: unknown) {
    set(this, "vt", valueOf(VERTICAL, alignment, "vertical alignment"));
  }

  get wrapText() {
    return get(this, (style) => style.tb === WrapStrategy.WRAP);
  }

  set wrapText(wrap: unknown) {
    set(this, "tb", wrap === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW);
  }

  get shrinkToFit() {
    return this.cells.book.sheets.of(this.cells.sheetId).shrunk.get(cellsAddress(this.cells.area)) ?? false;
  }

  set shrinkToFit(shrink: boolean) {
    this.cells.book.sheets.of(this.cells.sheetId).shrunk.set(cellsAddress(this.cells.area), shrink);
  }

  get indentLevel() {
    return get(this, (style) =>
      Math.max(0, Math.round(((style.pd?.l ?? 0) - DEFAULT_PADDING_PX) / INDENT_PX)),
    );
  }

  set indentLevel(level: unknown) {
    set(this, "pd", { l: DEFAULT_PADDING_PX + Number(level) * INDENT_PX });
  }

  get textOrientation() {
    return get(this, (style) => style.tr?.a ?? 0);
  }

  set textOrientation(angle: unknown) {
    set(this, "tr", { a: Number(angle) });
  }

  get columnWidth() {
    const { column, columnCount } = onGrid(this.cells);
    const sheet = sheetOf(this.cells);
    return same(column, columnCount, (at) => pixelsToPoints(sheet.getColumnWidth(at)));
  }

  set columnWidth(points: unknown) {
    refuse(this, "allowFormatColumns");
    const { column, columnCount } = onGrid(this.cells);
    sheetOf(this.cells).setColumnWidths(column, columnCount, pointsToPixels(size(points, "column width")));
  }

  get rowHeight() {
    const { row, rowCount } = onGrid(this.cells);
    const sheet = sheetOf(this.cells);
    return same(row, rowCount, (at) => pixelsToPoints(sheet.getRowHeight(at)));
  }

  set rowHeight(points: unknown) {
    refuse(this, "allowFormatRows");
    const { row, rowCount } = onGrid(this.cells);
    sheetOf(this.cells).setRowHeightsForced(row, rowCount, pointsToPixels(size(points, "row height")));
  }

  get useStandardWidth() {
    return false;
  }

  autofitColumns() {
    refuse(this, "allowFormatColumns");
    autofitColumns(this.cells);
  }

  autofitRows() {
    refuse(this, "allowFormatRows");
    autofitRows(this.cells);
  }
}

const refuse = ({ cells: { book, sheetId } }: RangeFormat, permission: Permission) =>
  refuseOnProtected(book, sheetId, permission);

function same(from: number, count: number, read: (at: number) => number): number | null {
  const first = read(from);
  for (let at = from + 1; at < from + count; at++) if (read(at) !== first) return null;
  return first;
}
