import type { Font } from "./look";

let measure: CanvasRenderingContext2D | null;

/** Breaks a text into lines no wider than `width` pixels, between words; a longer word stays whole. */
export function wrapped(text: string, width: number, { family, size, weight, style }: Font): string[] {
  measure ??= document.createElement("canvas").getContext("2d");
  if (!measure) return [text];
  measure.font = `${style} ${weight} ${size}px ${family}`;
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure.measureText(longer).width > width) lines.push(word);
    else lines.splice(Math.max(0, lines.length - 1), 1, longer);
  }
  return lines;
}
