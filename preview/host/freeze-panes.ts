import { parseCells, splitAddress, type Area } from "./address";
import { ExcelObject } from "./excel-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends ExcelObject {
  readonly className = "WorksheetFreezePanes";

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  freezeRows(count = 1) {
    freeze(this, { row: 0, column: 0, rowCount: count, columnCount: 0 });
  }

  freezeColumns(count = 1) {
    freeze(this, { row: 0, column: 0, rowCount: 0, columnCount: count });
  }

  freezeAt(frozen: unknown) {
    freeze(this, frozen instanceof Range ? frozen.area : parseCells(splitAddress(String(frozen)).cells));
  }

  unfreeze() {
    sheetOf(this).cancelFreeze();
  }

  getLocationOrNullObject() {
    const { startRow, startColumn, ySplit, xSplit } = sheetOf(this).getFreeze();
    if (ySplit === 0 && xSplit === 0) return null;
    return this.worksheet.getRangeByIndexes(0, 0, Math.max(1, startRow), Math.max(1, startColumn));
  }

  getLocation() {
    return this.getLocationOrNullObject();
  }
}

const sheetOf = ({ worksheet: { book, sheetId } }: FreezePanes) => book.sheet(sheetId);

function freeze(panes: FreezePanes, { row, column, rowCount, columnCount }: Area): void {
  const sheet = sheetOf(panes);
  const [bottom, right] = [row + rowCount, column + columnCount];
  const rows = rowCount === 0 || bottom > sheet.getMaxRows() ? 0 : bottom;
  const columns = columnCount === 0 || right > sheet.getMaxColumns() ? 0 : right;
  sheet.setFreeze({
    ySplit: rows,
    xSplit: columns,
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
  });
}
