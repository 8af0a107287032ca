import { intersection, type Area } from "./address";
import type { Book } from "./book";
import { child, children, ExcelCollection, identity } from "./excel-object";
import { HostError } from "./host-error";
import { checkItemName, nameTaken } from "./item-name";
import { kept } from "./kept";
import { Range } from "./range";
import { readCell, write, type Cells } from "./range-cells";
import { referredRange } from "./reference";
import { column, rangeOf, TableColumns } from "./table-columns";
import type { TableState } from "./table-store";
import { showTable, hideTable } from "./table-view";
import { Worksheet } from "./worksheet";

export class Tables extends ExcelCollection<Table> {
  readonly className: string = "TableCollection";

  constructor(
    readonly book: Book,
    readonly sheetId: string | undefined,
  ) {
    super();
  }

  override [children]() {
    return this.book.tables.list(this.sheetId).map((state) => new Table(this.book, state));
  }

  override [child](key: unknown) {
    const state = this.book.tables.find(String(key));
    const here = state !== undefined && (this.sheetId ?? state.sheetId) === state.sheetId;
    return here ? new Table(this.book, state) : undefined;
  }

  add(address: unknown, hasHeaders: boolean) {
    const cells = this.range(address);
    const overlap = this.book.tables
      .list(cells.sheetId)
      .find((table) => intersection(table.area, cells.area));
    if (overlap !== undefined) {
      throw new HostError("InvalidArgument", `A table cannot overlap another table, here "${overlap.name}".`);
    }
    const area = hasHeaders ? cells.area : withNewHeader(cells);
    const state = this.book.tables.add(cells.sheetId, area);
    nameColumns(this.book, state);
    showTable(this.book, state);
    return new Table(this.book, state);
  }

  private range(address: unknown): Range {
    if (address instanceof Range) return address;
    const sheetId = this.sheetId ?? this.book.workbook.getActiveSheet().getSheetId();
    return (
      referredRange(this.book, String(address)) ?? new Worksheet(this.book, sheetId).getRange(String(address))
    );
  }
}

/** The tables that cells have a part in, or all of. */
export class TablesInRange extends Tables {
  override readonly className: string = "TableScopedCollection";

  constructor(
    readonly cells: Cells,
    readonly whole: boolean,
  ) {
    super(cells.book, cells.sheetId);
  }

  override [children]() {
    return super[children]().filter(({ table: { area } }) => {
      const common = intersection(area, this.cells.area);
      if (common === undefined) return false;
      return !this.whole || (common.rowCount === area.rowCount && common.columnCount === area.columnCount);
    });
  }
}

/** The data moves down a row to make room for names. */
function withNewHeader({ book, sheetId, area }: Range): Area {
  new Range(book, sheetId, { ...area, rowCount: 1 }).insert("Down");
  return { ...area, rowCount: area.rowCount + 1 };
}

const header = (book: Book, { sheetId, area }: TableState): Cells => ({
  book,
  sheetId,
  area: { ...area, rowCount: 1 },
});

/** Headers are text constants, none is empty, and no two are the same. */
function nameColumns(book: Book, state: TableState): void {
  const [texts = []] = readCell(header(book, state), (cell) => cell.text);
  const names: string[] = [];
  for (const [index, text] of texts.entries()) {
    const wanted = text === "" ? `Column${index + 1}` : text;
    let name = wanted;
    for (let number = 2; names.includes(name.toLowerCase()); number++) name = `${wanted}${number}`;
    names.push(name.toLowerCase());
    if (name !== text) write({ ...header(book, state), area: column(state, index, 0, 1) }, `'${name}`);
  }
}

const TABLE = {
  style: "TableStyleMedium2",
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  showHeaders: true,
  showTotals: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export class Table extends kept("Table", TABLE) {
  constructor(
    readonly book: Book,
    readonly table: TableState,
  ) {
    super(table.memory);
  }

  override [identity]() {
    return this.table.id;
  }

  get id() {
    return this.table.id;
  }

  get legacyId() {
    return this.table.id;
  }

  get name() {
    return this.table.name;
  }

  set name(name: string) {
    checkItemName(name);
    const taken = this.book.tables.find(name);
    if (taken !== undefined && taken !== this.table) throw nameTaken(name);
    this.table.name = name;
    showTable(this.book, this.table);
  }

  get worksheet() {
    return new Worksheet(this.book, this.table.sheetId);
  }

  get columns() {
    return new TableColumns(this.book, this.table);
  }

  getRange() {
    return rangeOf(this, this.table.area);
  }

  getHeaderRowRange() {
    return rangeOf(this, { ...this.table.area, rowCount: 1 });
  }

  getDataBodyRange() {
    const { area } = this.table;
    return rangeOf(this, { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) });
  }

  resize(range: unknown) {
    this.table.area = range instanceof Range ? range.area : this.worksheet.getRange(String(range)).area;
    showTable(this.book, this.table);
  }

  convertToRange() {
    hideTable(this.book, this.table);
    this.book.tables.delete(this.table);
    return rangeOf(this, this.table.area);
  }

  clearFilters() {
    // A table of this host is never filtered.
  }

  /** The cells are cleared with the table. */
  delete() {
    rangeOf(this, this.table.area).clear();
    this.convertToRange();
  }
}
