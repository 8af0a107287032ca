import { cellsAddress, MAX_COLUMNS, MAX_ROWS } from "./address";
import { invalidArgument } from "./host-error";
import { refuseLocked, refuseOnProtected } from "./protected-cells";
import { engineCells, onGrid, sheetOf, write, type Cells } from "./range-cells";
import { setStyle } from "./style";

export interface Hyperlink {
  readonly textToDisplay?: string;
  readonly address?: string;
}

/** Puts a link on cells, with its text, or takes it away. */
export function setHyperlink(cells: Cells, link: Hyperlink | null): void {
  const { book, sheetId, area } = cells;
  const links = book.sheets.of(sheetId).hyperlinks;
  if (link === null) links.delete(cellsAddress(area));
  else links.set(cellsAddress(area), link);
  const text = link?.textToDisplay ?? link?.address;
  if (text !== undefined) write(cells, `'${text}`);
  setStyle(book, sheetOf(cells), onGrid(cells), "cl", link === null ? null : { rgb: "#0563C1" });
  setStyle(book, sheetOf(cells), onGrid(cells), "ul", { s: link === null ? 0 : 1 });
}

/** Empties cells: "Contents", "Formats", or "All" of them. */
export function clearCells(cells: Cells, applyTo: string): void {
  if (applyTo !== "Formats") refuseLocked(cells);
  if (applyTo !== "Contents") refuseOnProtected(cells.book, cells.sheetId, "allowFormatCells");
  const range = engineCells(cells);
  if (applyTo === "Contents") range.clearContent();
  else if (applyTo === "Formats") range.clearFormat();
  else if (applyTo === "All" || applyTo === "RemoveHyperlinks") range.clear();
  else throw invalidArgument(`"${applyTo}" is not what to clear.`);
}

export function mergeCells(cells: Cells, across: boolean): void {
  refuseOnProtected(cells.book, cells.sheetId);
  if (across) engineCells(cells).mergeAcross({ isForceMerge: true });
  else engineCells(cells).merge({ isForceMerge: true });
}

export function unmergeCells(cells: Cells): void {
  refuseOnProtected(cells.book, cells.sheetId);
  engineCells(cells).breakApart();
}

const hasWholeRows = ({ area }: Cells) => area.columnCount >= MAX_COLUMNS;
const hasWholeColumns = ({ area }: Cells) => area.rowCount >= MAX_ROWS;

/** Makes room where the cells are; whole rows and columns come in as such. */
export function insertCells(cells: Cells, shift: string): void {
  const { book, sheetId, area } = cells;
  if (hasWholeRows(cells)) {
    refuseOnProtected(book, sheetId, "allowInsertRows");
    sheetOf(cells).insertRows(area.row, area.rowCount);
  } else if (hasWholeColumns(cells)) {
    refuseOnProtected(book, sheetId, "allowInsertColumns");
    sheetOf(cells).insertColumns(area.column, area.columnCount);
  } else {
    refuseOnProtected(book, sheetId);
    engineCells(cells).insertCells(dimension(cells, shift, "Down", "Right"));
  }
}

/** Takes the cells away; others move into their place. */
export function deleteCells(cells: Cells, shift: string): void {
  const { book, sheetId, area } = cells;
  if (hasWholeRows(cells)) {
    refuseOnProtected(book, sheetId, "allowDeleteRows");
    sheetOf(cells).deleteRows(area.row, area.rowCount);
  } else if (hasWholeColumns(cells)) {
    refuseOnProtected(book, sheetId, "allowDeleteColumns");
    sheetOf(cells).deleteColumns(area.column, area.columnCount);
  } else {
    refuseOnProtected(book, sheetId);
    engineCells(cells).deleteCells(dimension(cells, shift, "Up", "Left"));
  }
}

function dimension({ book }: Cells, shift: string, rows: string, columns: string) {
  const { Dimension } = book.api.Enum;
  if (shift === rows) return Dimension.ROWS;
  if (shift === columns) return Dimension.COLUMNS;
  throw invalidArgument(`"${shift}" is not a direction to shift cells in.`);
}
