/** Between names that people list: lines, tabs, signs, and the words with which they compare. */
const BETWEEN = /[\r\n\t;,/|•·&+]+|\s(?:and|or|vs\.?|versus)\s/i;

/** The parts of a text that could each be a name, each once: "coder vs. biller" → "coder", "biller". */
export function namesIn(text: string): readonly string[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  return [...new Set(parts.filter((part) => /[\p{L}\p{N}]/u.test(part)))];
}
