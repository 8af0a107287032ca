import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import type { PropertyStore } from "./property-store";
import type { Worksheet } from "./worksheet";

export class WorksheetProperties extends ExcelCollection<WorksheetProperty> {
  readonly className = "WorksheetCustomPropertyCollection";

  constructor(readonly worksheet: Worksheet) {
    super();
  }

  override [children]() {
    return store(this).keys.map((key) => new WorksheetProperty(store(this), key));
  }

  override [child](key: unknown) {
    const spelling = store(this).spelling(String(key));
    return spelling === undefined ? undefined : new WorksheetProperty(store(this), spelling);
  }

  /** A property that is there already is overwritten. */
  add(key: string, value: string) {
    store(this).set(key, value);
    return this.getItem(key);
  }
}

const store = ({ worksheet: { book, sheetId } }: WorksheetProperties) =>
  book.sheets.of(sheetId).customProperties;

export class WorksheetProperty extends ExcelObject {
  readonly className = "WorksheetCustomProperty";

  constructor(
    readonly store: PropertyStore<string>,
    readonly name: string,
  ) {
    super();
  }

  override [identity]() {
    return this.name;
  }

  get key() {
    return this.name;
  }

  get value() {
    return this.store.get(this.name) ?? "";
  }

  set value(value: string) {
    this.store.set(this.name, value);
  }

  delete() {
    this.store.delete(this.name);
  }
}
