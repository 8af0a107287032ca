/**
 * The words of a name, in lower case and without marks: what is left when case, accents, punctuation and the
 * invisible characters of pasted text are ignored. An apostrophe does not part a word: "nurse's" → "nurses".
 */
export function wordsOf(name: string): readonly string[] {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´]/gu, "")
    .replace(/&/g, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** What names that differ only in case, spaces, accents and punctuation have in common. */
export function nameKey(name: string): string {
  return wordsOf(name).join("");
}

/** What names have in common that differ besides in singular and plural. */
export function singularKey(name: string): string {
  return wordsOf(name).map(singularOf).join("");
}

/** By rule, so it need not be a word: what matters is that a word and its plural give the same. */
export function singularOf(word: string): string {
  if (word.length < 3 || /(ss|us|is)$/.test(word)) return word;
  if (/[a-z]{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("wives")) return `${word.slice(0, -3)}fe`;
  if (word.endsWith("men")) return `${word.slice(0, -3)}man`;
  if (word.endsWith("people")) return `${word.slice(0, -6)}person`;
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
