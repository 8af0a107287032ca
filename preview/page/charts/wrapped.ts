import type { Font } from "./look";

let measure: CanvasRenderingContext2D | null;

/** Breaks a text into lines no wider than `width` pixels, between words; a longer word stays whole. */
export function wrapped(text: string, width: number, { family, size, weight, style }: Font): string[] {
  measure ??= document.createElement("canvas").getContext("2d");
  if (!measure) return text.split("\n");
  measure.font = `${style} ${weight} ${size}px ${family}`;
  const fits = (line: string) => measure === null || measure.measureText(line).width <= width;
  return text.split("\n").flatMap((line) => wordsInLines(line.split(/\s+/), fits));
}

function wordsInLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length === 0 || !fits(longer)) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
