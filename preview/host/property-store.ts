/** Named values, whatever the case of the name's letters; the name's first spelling is kept. */
export class PropertyStore<Value> {
  private readonly entries = new Map<string, { readonly key: string; value: Value }>();

  get keys(): readonly string[] {
    return [...this.entries.values()].map((entry) => entry.key);
  }

  has(key: string): boolean {
    return this.entries.has(key.toLowerCase());
  }

  get(key: string): Value | undefined {
    return this.entries.get(key.toLowerCase())?.value;
  }

  /** The name as it was first written. */
  spelling(key: string): string | undefined {
    return this.entries.get(key.toLowerCase())?.key;
  }

  set(key: string, value: Value): void {
    this.entries.set(key.toLowerCase(), { key: this.spelling(key) ?? key, value });
  }

  delete(key: string): void {
    this.entries.delete(key.toLowerCase());
  }

  copy(): PropertyStore<Value> {
    const copy = new PropertyStore<Value>();
    for (const { key, value } of this.entries.values()) copy.set(key, value);
    return copy;
  }

  clear(): void {
    this.entries.clear();
  }
}
