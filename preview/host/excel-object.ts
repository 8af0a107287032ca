import { itemNotFound } from "./host-error";

/** What the client keeps to find the same object again in a later batch. */
export const identity = Symbol("identity");

/** Every member of a collection. */
export const children = Symbol("children");

/** The member that a key stands for, if there is one. Keys are what the client was given as identity, or names. */
export const child = Symbol("child");

/**
 * One object of Excel's object model. Getters, setters and methods that a class declares are what the client can
 * reach by name; fields and members named by a symbol stay inside the host.
 */
export abstract class ExcelObject {
  /** As Excel names the class: "Worksheet", "ChartAxis". */
  abstract readonly className: string;

  [identity](): string | number | undefined {
    return undefined;
  }
}

export abstract class ExcelCollection<Item extends ExcelObject = ExcelObject> extends ExcelObject {
  abstract [children](): readonly Item[];

  abstract [child](key: unknown): Item | undefined;

  get count() {
    return this[children]().length;
  }

  getCount() {
    return this.count;
  }

  getItem(key: unknown) {
    const item = this[child](key);
    if (item === undefined) throw itemNotFound(`"${String(key)}" in ${this.className}`);
    return item;
  }

  getItemOrNullObject(key: unknown) {
    return this[child](key) ?? null;
  }

  getItemAt(index: number) {
    const item = this[children]()[index];
    if (item === undefined) throw itemNotFound(`item ${index} in ${this.className}`);
    return item;
  }
}
