/** An average character of a proportional font, as a share of its size. */
const CHARACTER = 0.47;
const LINE = 1.35;

/**
 * The height in points that a wrapped text is likely to need in a column. No sheet can be asked beforehand, and a row
 * of merged cells is not fitted by itself.
 */
export function textHeight(text: string, width: number, size: number, atLeast = 1): number {
  const perLine = Math.max(1, Math.floor((width - 8) / (size * CHARACTER)));
  const lines = text.split("\n").reduce((sum, line) => sum + wrapped(line, perLine), 0);
  return Math.ceil(Math.max(lines, atLeast) * size * LINE + 4);
}

function wrapped(text: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed > perLine && used > 0) {
      lines += 1;
      used = word.length;
    } else used = needed;
  }
  return lines;
}
