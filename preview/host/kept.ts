import { ExcelObject } from "./excel-object";

export type Memory = Record<string, unknown>;

interface KeptObject extends ExcelObject {
  readonly className: string;
  readonly memory: Memory;
  readonly changed: () => void;
}

/**
 * A class of which the host only remembers what it is given, under Excel's names for the properties. `initial` has
 * every property with what is read before it is set.
 */
export function kept(
  className: string,
  initial: Memory,
): new (memory: Memory, changed?: () => void) => KeptObject {
  class Kept extends ExcelObject {
    readonly className: string = className;

    constructor(
      readonly memory: Memory,
      readonly changed: () => void = () => {},
    ) {
      super();
    }
  }
  for (const [property, first] of Object.entries(initial)) {
    Object.defineProperty(Kept.prototype, property, {
      get(this: Kept) {
        return this.memory[property] ?? first;
      },
      set(this: Kept, value: unknown) {
        this.memory[property] = value;
        this.changed();
      },
    });
  }
  return Kept;
}

/** The part of a memory that belongs to an object below, made when it is first asked for. */
export function part(memory: Memory, name: string): Memory {
  const found = (memory[name] ??= {});
  return found as Memory;
}
