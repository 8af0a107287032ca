import { Kept } from "./kept";
import { nameKey, singularKey } from "./name-key";

const SPELLINGS_KEPT = 256;

/** Things by their names, found whatever the case, the punctuation, and whether in singular or plural. */
export class NameTable<Entry extends { readonly name: string }> {
  private readonly all: Entry[] = [];
  private readonly bySingular = new Map<string, Entry[]>();
  private readonly found = new Kept<readonly Entry[]>(SPELLINGS_KEPT);

  constructor(entries: readonly Entry[] = []) {
    for (const entry of entries) this.add(entry);
  }

  get entries(): readonly Entry[] {
    return this.all;
  }

  /** To be called before anything is looked for. */
  add(entry: Entry): void {
    this.all.push(entry);
    const key = singularKey(entry.name);
    const same = this.bySingular.get(key);
    if (same === undefined) this.bySingular.set(key, [entry]);
    else same.push(entry);
  }

  /** Those of that very name if there are any, else those that differ from it in number: "CCS" is no plural of "CC". */
  find(name: string): readonly Entry[] {
    return this.found.get(name) ?? this.found.keep(name, this.search(name));
  }

  private search(name: string): readonly Entry[] {
    const found = this.bySingular.get(singularKey(name)) ?? [];
    const key = nameKey(name);
    const exact = found.filter((entry) => nameKey(entry.name) === key);
    return exact.length > 0 ? exact : found;
  }
}
