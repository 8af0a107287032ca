import type { Style } from "./style";

/** An average character of a proportional font, as a share of its size. */
const CHARACTER = 0.47;
const LINE = 1.35;
/** What a cell leaves free beside its text, and one step of its indent, in points. */
const PADDING = 5;
const INDENT = 7;

/**
 * The height in points that a wrapped text is likely to need in a column. No sheet can be asked beforehand, and a row
 * of merged cells is not fitted by itself.
 */
export function textHeight(
  text: string,
  width: number,
  { size = 10, indent = 0 }: Pick<Style, "size" | "indent">,
  atLeast = 1,
): number {
  const room = width - PADDING - indent * INDENT;
  const perLine = Math.max(1, Math.floor(room / (size * CHARACTER)));
  const lines = text.split("\n").reduce((sum, line) => sum + wrapped(line, perLine), 0);
  return Math.ceil(Math.max(lines, atLeast) * size * LINE + 4);
}

/** A word that is longer than a line begins a line of its own, and goes on in the next ones. */
function wrapped(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > perLine && used > 0) lines += 1;
    used = needed > perLine ? word.length : needed;
    const more = Math.max(0, Math.ceil(used / perLine) - 1);
    lines += more;
    used -= more * perLine;
  }
  return lines;
}
