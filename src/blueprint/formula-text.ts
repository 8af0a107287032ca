/** Excel takes at most 255 characters in one text of a formula. */
const LONGEST_TEXT = 255;

/** A text as a formula writes it, in pieces where it is too long for one. */
export function quoted(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, "g")) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

/** `a&b&c`: texts one after the other. */
export function joined(...parts: readonly string[]): string {
  return parts.join("&");
}

/** The first argument that is no error; `otherwise` when all are. */
export function firstOf(expressions: readonly string[], otherwise: string): string {
  return expressions.reduceRight((rest, expression) => `IFERROR(${expression},${rest})`, otherwise);
}

/** A text with its first letter as a capital. */
export function capitalized(cell: string): string {
  return `UPPER(LEFT(${cell}))&MID(${cell},2,255)`;
}

/** The different texts of some cells, each once, blank ones left out. */
export function distinct(cells: readonly string[], separator: string): string {
  const parts = cells.map((cell, index) => {
    const before = cells.slice(0, index).map((earlier) => `${earlier}=${cell}`);
    return `IF(OR(${[`${cell}=""`, ...before].join(",")}),"",${quoted(separator)}&${cell})`;
  });
  return `MID(${joined(...parts)},${separator.length + 1},2000)`;
}

/** The first text that is not blank; blank where all are. */
export function firstText(cells: readonly string[]): string {
  return cells.reduceRight((rest, cell) => `IF(${cell}<>"",${cell},${rest})`, quoted(""));
}

/** Whether a text that `distinct` made holds more than one. */
export function isSeveral(cell: string): string {
  return `ISNUMBER(FIND(";",${cell}))`;
}

export function money(value: string): string {
  return `TEXT(${value},"$#,##0")`;
}

/** With a minus sign: a line may break after a hyphen, and leave it behind. */
export function percent(value: string): string {
  return `SUBSTITUTE(TEXT(${value},"0.0%"),"-","−")`;
}
