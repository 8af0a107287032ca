import { BooleanNumber } from "@univerjs/core";
import type { Area } from "./address";
import { CellFormat, get, set, size, valueOf } from "./cell-format";
import { excelColor, parseColor } from "./color";

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
