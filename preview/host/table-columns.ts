import type { Area } from "./address";
import type { Book } from "./book";
import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import { Range } from "./range";
import type { TableState } from "./table-store";

export const rangeOf = ({ book, table }: { book: Book; table: TableState }, area: Area) =>
  new Range(book, table.sheetId, area);

/** Some rows of one column; rows count from the header row. */
export const column = ({ area }: TableState, index: number, firstRow: number, rowCount: number): Area => ({
  row: area.row + firstRow,
  column: area.column + index,
  rowCount,
  columnCount: 1,
});

export class TableColumns extends ExcelCollection<TableColumn> {
  readonly className = "TableColumnCollection";

  constructor(
    readonly book: Book,
    readonly table: TableState,
  ) {
    super();
  }

  override [children]() {
    return Array.from(
      { length: this.table.area.columnCount },
      (_, index) => new TableColumn(this.book, this.table, index),
    );
  }

  override [child](key: unknown) {
    return this[children]().find(
      (found) => found.id === key || found.name.toLowerCase() === String(key).toLowerCase(),
    );
  }
}

export class TableColumn extends ExcelObject {
  readonly className = "TableColumn";

  constructor(
    readonly book: Book,
    readonly table: TableState,
    readonly at: number,
  ) {
    super();
  }

  override [identity]() {
    return this.id;
  }

  get id() {
    return this.at + 1;
  }

  get index() {
    return this.at;
  }

  get name() {
    return this.getHeaderRowRange().text[0]?.[0] ?? "";
  }

  set name(name: string) {
    this.getHeaderRowRange().values = `'${name}`;
  }

  get values() {
    return this.getRange().values;
  }

  set values(values: unknown) {
    this.getRange().values = values;
  }

  getRange() {
    return rangeOf(this, column(this.table, this.at, 0, this.table.area.rowCount));
  }

  getHeaderRowRange() {
    return rangeOf(this, column(this.table, this.at, 0, 1));
  }

  getDataBodyRange() {
    return rangeOf(this, column(this.table, this.at, 1, Math.max(1, this.table.area.rowCount - 1)));
  }
}
