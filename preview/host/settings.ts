import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import type { PropertyStore } from "./property-store";

/** Kept with the document, for one add-in. */
export class Settings extends ExcelCollection<Setting> {
  readonly className = "SettingCollection";

  constructor(readonly store: PropertyStore<unknown>) {
    super();
  }

  override [children]() {
    return this.store.keys.map((key) => new Setting(this.store, key));
  }

  override [child](key: unknown) {
    const spelling = this.store.spelling(String(key));
    return spelling === undefined ? undefined : new Setting(this.store, spelling);
  }

  /** A setting that is there already is overwritten. */
  add(key: string, value: unknown) {
    this.store.set(key, value);
    return this.getItem(key);
  }
}

export class Setting extends ExcelObject {
  readonly className = "Setting";

  constructor(
    readonly store: PropertyStore<unknown>,
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
    return this.store.get(this.name) ?? null;
  }

  set value(value: unknown) {
    this.store.set(this.name, value);
  }

  delete() {
    this.store.delete(this.name);
  }
}
