import { intersection, type Area } from "./address";
import type { Book } from "./book";
import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";

/** Where a PivotTable stands; the engine has none, so it is only said to be there. */
export interface PivotTableState {
  readonly name: string;
  readonly sheetName: string;
  readonly area: Area;
}

/** The PivotTables that cells have a part in. */
export class PivotTablesInRange extends ExcelCollection<PivotTable> {
  readonly className = "PivotTableScopedCollection";

  constructor(
    readonly book: Book,
    readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
  }

  override [children]() {
    const sheet = this.book.sheet(this.sheetId).getSheetName();
    return this.book.pivotTables
      .filter(({ sheetName, area }) => sheetName === sheet && intersection(area, this.area) !== undefined)
      .map((state) => new PivotTable(state));
  }

  override [child](key: unknown) {
    return this[children]().find(({ name }) => name === key);
  }
}

class PivotTable extends ExcelObject {
  readonly className = "PivotTable";

  constructor(readonly state: PivotTableState) {
    super();
  }

  override [identity]() {
    return this.state.name;
  }

  get id() {
    return this.state.name;
  }

  get name() {
    return this.state.name;
  }
}
