import { invalidArgument } from "./host-error";
import type { Range } from "./range";
import { numberFormats, onGrid, readCell, setNumberFormats, sheetOf, write } from "./range-cells";
import { cellStyle, setStyle } from "./style";
import type { IStyleData } from "@univerjs/core";

const KINDS = ["All", "Values", "Formats", "Formulas"];
const STYLE_KEYS = [
  "ff",
  "fs",
  "it",
  "bl",
  "ul",
  "st",
  "bg",
  "bd",
  "cl",
  "ht",
  "vt",
  "tb",
  "tr",
  "pd",
  "n",
] as const;

/** Copies one range over another of any size, repeating it; references in formulas move with it. */
export function copyCells(from: Range, to: Range, kind: string): void {
  if (!KINDS.includes(kind)) throw invalidArgument(`"${kind}" is not what to copy.`);
  const target = targetOf(from, to);
  if (kind === "All" || kind === "Formats") copyFormats(from, target);
  if (kind === "Values") {
    write(
      target,
      tile(
        readCell(from, (cell) => cell.value),
        target,
      ),
    );
    setNumberFormats(target, tile(numberFormats(from), target));
  } else if (kind !== "Formats") {
    write(target, movedFormulas(from, target));
  }
}

function targetOf(from: Range, to: Range): Range {
  const { rowCount, columnCount } = to.area;
  const single = rowCount * columnCount === 1;
  return single ? to.getAbsoluteResizedRange(from.area.rowCount, from.area.columnCount) : to;
}

function tile<Value>(source: readonly (readonly Value[])[], { area }: Range): (Value | undefined)[][] {
  return Array.from({ length: area.rowCount }, (_, r) => {
    const row = source[r % source.length] ?? [];
    return Array.from({ length: area.columnCount }, (__, c) => row[c % row.length]);
  });
}

function movedFormulas(from: Range, to: Range): unknown[][] {
  const formulas = to.book.api.getFormula();
  return tile(
    readCell(from, (cell) => cell.formula),
    to,
  ).map((row, r) =>
    row.map((formula, c) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return formula;
      const down = to.area.row + r - (from.area.row + (r % from.area.rowCount));
      const across = to.area.column + c - (from.area.column + (c % from.area.columnCount));
      return formulas.moveFormulaRefOffset(formula, across, down);
    }),
  );
}

function copyFormats(from: Range, to: Range): void {
  const { row, column, rowCount, columnCount } = onGrid(from);
  const styles = Array.from({ length: rowCount }, (_, r) =>
    Array.from({ length: columnCount }, (__, c) => cellStyle(sheetOf(from), row + r, column + c)),
  );
  for (const key of STYLE_KEYS) {
    const values = tile(styles, to).map((cells) => cells.map((style) => style?.[key] ?? null));
    setStyle(to.book, sheetOf(to), onGrid(to), key, values as IStyleData[typeof key][][]);
  }
}
