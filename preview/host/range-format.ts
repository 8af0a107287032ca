import { BooleanNumber, HorizontalAlign, VerticalAlign, WrapStrategy, type IStyleData } from "@univerjs/core";
import type { Area } from "./address";
import { autofitColumns, autofitRows } from "./autofit";
import { RangeBorders } from "./borders";
import { excelColor, parseColor } from "./color";
import { ExcelObject } from "./excel-object";
import { invalidArgument } from "./host-error";
import { onGrid, sheetOf, type Cells } from "./range-cells";
import { commonValue, setStyle } from "./style";
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

const nameOf = <Value>(names: Readonly<Record<string, Value>>, value: Value) =>
  Object.keys(names).find((name) => names[name] === value);

function valueOf<Value>(names: Readonly<Record<string, Value>>, name: unknown, what: string): Value {
  const value = names[String(name)];
  if (value === undefined) throw invalidArgument(`"${String(name)}" is not a ${what}.`);
  return value;
}

/** Shared by the parts of a range's format: reads what all cells have, writes to every cell. */
abstract class CellFormat extends ExcelObject {
  constructor(readonly cells: Cells) {
    super();
  }
}

const get = <Value>(format: CellFormat, read: (style: IStyleData) => Value) =>
  commonValue(sheetOf(format.cells), onGrid(format.cells), read);

function set<Key extends keyof IStyleData>(
  format: CellFormat,
  key: Key,
  value: IStyleData[Key] | null,
): void {
  setStyle(format.cells.book, sheetOf(format.cells), onGrid(format.cells), key, value);
}

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
    return false;
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
    const { column, columnCount } = onGrid(this.cells);
    sheetOf(this.cells).setColumnWidths(column, columnCount, pointsToPixels(size(points, "column width")));
  }

  get rowHeight() {
    const { row, rowCount } = onGrid(this.cells);
    const sheet = sheetOf(this.cells);
    return same(row, rowCount, (at) => pixelsToPoints(sheet.getRowHeight(at)));
  }

  set rowHeight(points: unknown) {
    const { row, rowCount } = onGrid(this.cells);
    sheetOf(this.cells).setRowHeightsForced(row, rowCount, pointsToPixels(size(points, "row height")));
  }

  get useStandardWidth() {
    return false;
  }

  autofitColumns() {
    autofitColumns(this.cells);
  }

  autofitRows() {
    autofitRows(this.cells);
  }
}

function same(from: number, count: number, read: (at: number) => number): number | null {
  const first = read(from);
  for (let at = from + 1; at < from + count; at++) if (read(at) !== first) return null;
  return first;
}

function size(points: unknown, what: string): number {
  if (typeof points !== "number" || !(points >= 0))
    throw invalidArgument(`${String(points)} is not a ${what}.`);
  return points;
}

export class RangeFill extends CellFormat {
  readonly className = "RangeFill";

  get color() {
    return get(this, (style) => excelColor(style.bg?.rgb) ?? "#FFFFFF");
  }

  set color(color: unknown) {
    set(this, "bg", { rgb: parseColor(color) });
  }

  clear() {
    set(this, "bg", null);
  }
}

const UNDERLINE: Readonly<Record<string, boolean>> = {
  None: false,
  Single: true,
  Double: true,
  SingleAccountant: true,
  DoubleAccountant: true,
};

const flag = (on: unknown) => (on === true ? BooleanNumber.TRUE : BooleanNumber.FALSE);

export class RangeFont extends CellFormat {
  readonly className = "RangeFont";

  get bold() {
    return get(this, (style) => style.bl === BooleanNumber.TRUE);
  }

  set bold(bold: unknown) {
    set(this, "bl", flag(bold));
  }

  get italic() {
    return get(this, (style) => style.it === BooleanNumber.TRUE);
  }

  set italic(italic: unknown) {
    set(this, "it", flag(italic));
  }

  get color() {
    return get(this, (style) => excelColor(style.cl?.rgb) ?? "#000000");
  }

  set color(color: unknown) {
    set(this, "cl", { rgb: parseColor(color) });
  }

  get name() {
    return get(this, (style) => style.ff ?? "Calibri");
  }

  set name(name: unknown) {
    set(this, "ff", String(name));
  }

  get size() {
    return get(this, (style) => style.fs ?? 11);
  }

  set size(points: unknown) {
    set(this, "fs", size(points, "font size"));
  }

  get strikethrough() {
    return get(this, (style) => style.st?.s === BooleanNumber.TRUE);
  }

  set strikethrough(on: unknown) {
    set(this, "st", { s: flag(on) });
  }

  get underline() {
    return get(this, (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"));
  }

  set underline(kind: unknown) {
    set(this, "ul", { s: flag(valueOf(UNDERLINE, kind, "kind of underline")) });
  }
}

export class FormatProtection extends CellFormat {
  readonly className = "FormatProtection";

  get locked() {
    const { book, sheetId, area } = this.cells;
    return book.sheets.of(sheetId).locks.findLast((lock) => covers(lock.area, area))?.locked ?? true;
  }

  set locked(locked: boolean) {
    this.cells.book.sheets.of(this.cells.sheetId).locks.push({ area: this.cells.area, locked });
  }
}

const covers = (outer: Area, inner: Area) =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rowCount >= inner.row + inner.rowCount &&
  outer.column + outer.columnCount >= inner.column + inner.columnCount;
