/** A deep copy of plain data for the copy of a sheet: what referred to the sheet by its id refers to its copy. */
export function copiedState<Value>(value: Value, sheetId: string, copyId: string): Value {
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy);
    if (part instanceof Map) return new Map([...part].map(([key, held]) => [key, copy(held)]));
    if (typeof part !== "object" || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([key, held]) => [
        key,
        key === "sheetId" && held === sheetId ? copyId : copy(held),
      ]),
    );
  };
  return copy(value) as Value;
}
