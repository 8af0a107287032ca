/** A long text is remembered by its length and a checksum: only whether it is the same will be asked. */
const LONGEST_KEPT = 40;

/** What is remembered of a text or a number that was written. */
export function remembered(content: string | number): string | number {
  if (typeof content === "number" || content.length <= LONGEST_KEPT) return content;
  return `~${content.length}.${checksum(content).toString(36)}`;
}

/** Whether a cell still holds what was written. */
export function isAsWritten(content: unknown, last: string | number): boolean {
  return content === last || (typeof content === "string" && remembered(content) === last);
}

/** What was written as far as it is remembered; `undefined` for a long text. */
export function wordsOf(last: string | number): string | number | undefined {
  return typeof last === "string" && /^~\d+\.[0-9a-z]+$/.test(last) ? undefined : last;
}

/** FNV-1a of 32 bits, over the text's code units. */
function checksum(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  }
  return sum >>> 0;
}
