/**
 * The words of a name, in lower case and without marks: what is left when case, accents, punctuation and the
 * invisible characters of pasted text are ignored. An apostrophe does not part a word: "nurse's" → "nurses". No
 * "and" is among them, as people write "&" and "/" for it.
 */
export function wordsOf(name: string): readonly string[] {
  return PLAIN.test(name) ? plainWords(name) : plainWords(plain(name));
}

/** Nearly every name is, and the other way takes ten times as long. */
const PLAIN = /^[\x20-\x7e]*$/;

function plain(name: string): string {
  return name.normalize("NFKD").replace(/[\p{M}\p{Cf}’‘ʼ´]/gu, "");
}

function plainWords(name: string): readonly string[] {
  const words =
    name
      .toLowerCase()
      .replace(/['`]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word !== "and");
}

/** What names have in common that differ only in case, spaces, accents, punctuation and "and". */
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
