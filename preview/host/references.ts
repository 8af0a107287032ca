import type { ExcelObject } from "./excel-object";
import { identity } from "./excel-object";
import { HostError } from "./host-error";
import { getterNames } from "./member";

/** Objects that the client asked to keep from one batch to the next, by the name it was given for them. */
export class References {
  private readonly kept = new Map<string, ExcelObject>();
  private readonly names = new Map<ExcelObject, string>();
  private last = 0;

  keep(object: ExcelObject): void {
    if (this.names.has(object)) return;
    const name = `reference-${++this.last}`;
    this.kept.set(name, object);
    this.names.set(object, name);
  }

  find(name: string): ExcelObject {
    const object = this.kept.get(name);
    if (object === undefined)
      throw new HostError("InvalidReference", `The reference "${name}" is no longer kept.`);
    return object;
  }

  remove(name: string): void {
    const object = this.kept.get(name);
    this.kept.delete(name);
    if (object !== undefined) this.names.delete(object);
  }

  get size() {
    return this.kept.size;
  }

  /** What the client needs to find an object again: its reference, or what it is called in its collection. */
  describe(object: ExcelObject): Record<string, unknown> {
    const reference = this.names.get(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    const id = object[identity]();
    if (id === undefined) return {};
    return getterNames(object).includes("id") ? { Id: id } : { _Id: id };
  }
}
