import type { Book } from "./book";
import { child, children, ExcelCollection, ExcelObject, identity } from "./excel-object";
import { kept } from "./kept";
import type { PropertyStore } from "./property-store";

const TEXTS = {
  author: "",
  category: "",
  comments: "",
  company: "",
  keywords: "",
  manager: "",
  subject: "",
  title: "",
};

export class DocumentProperties extends kept("DocumentProperties", { ...TEXTS, revisionNumber: 1 }) {
  constructor(readonly book: Book) {
    super(book.documentProperties);
  }

  get lastAuthor() {
    return "";
  }

  get custom() {
    return new CustomProperties(this.book.properties);
  }
}

export class CustomProperties extends ExcelCollection<CustomProperty> {
  readonly className = "CustomPropertyCollection";

  constructor(readonly store: PropertyStore<unknown>) {
    super();
  }

  override [children]() {
    return this.store.keys.map((key) => new CustomProperty(this.store, key));
  }

  override [child](key: unknown) {
    const spelling = this.store.spelling(String(key));
    return spelling === undefined ? undefined : new CustomProperty(this.store, spelling);
  }

  /** A property that is there already is overwritten. */
  add(key: string, value: unknown) {
    this.store.set(key, value);
    return this.getItem(key);
  }

  deleteAll() {
    this.store.clear();
  }
}

const TYPES: Readonly<Record<string, string>> = { string: "String", number: "Float", boolean: "Boolean" };

export class CustomProperty extends ExcelObject {
  readonly className = "CustomProperty";

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

  get type() {
    return TYPES[typeof this.value] ?? "String";
  }

  get value() {
    return this.store.get(this.name);
  }

  set value(value: unknown) {
    this.store.set(this.name, value);
  }

  delete() {
    this.store.delete(this.name);
  }
}
