const LONGEST = 60;

/** What was typed, in quotation marks, on one line and cut, so that a sentence can hold it. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  const letters = [...line];
  return letters.length <= LONGEST ? `"${line}"` : `"${letters.slice(0, LONGEST).join("").trimEnd()}…"`;
}

/** `"a", "b" or "c"`. */
export function alternatives(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} or ${last}`;
}
