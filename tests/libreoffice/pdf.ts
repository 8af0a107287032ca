import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Red, green and blue, from 0 to 255. */
type Color = readonly [number, number, number];

/** How far a drawn color may be from the one that was asked for, in each of its three parts. */
const NEAR = 6;

export function pages(pdf: string): number {
  const told = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
  return Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]);
}

/** Every word on a page, in no order. */
export function words(pdf: string): ReadonlySet<string> {
  const text = execFileSync("pdftotext", ["-raw", pdf, "-"], { encoding: "utf8" });
  return new Set(text.split(/\s+/));
}

/** Writes a picture of each page beside the file, and tells where. */
export function pictures(pdf: string, dotsPerInch: number): readonly string[] {
  return drawn(pdf, dotsPerInch, "png");
}

/** How many points of all pages have each color, such as "#24568F". */
export function points(pdf: string, colors: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map(colors.map((color) => [color, 0]));
  const wanted = colors.map((color) => [color, colorOf(color)] as const);
  for (const page of drawn(pdf, 60, "ppm")) {
    const picture = pixelsOf(readFileSync(page));
    for (let at = 0; at + 2 < picture.length; at += 3) {
      for (const [name, color] of wanted) {
        const near = color.every((part, index) => Math.abs(part - (picture[at + index] ?? 0)) <= NEAR);
        if (near) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    }
  }
  return counts;
}

function drawn(pdf: string, dotsPerInch: number, format: "png" | "ppm"): readonly string[] {
  const name = pdf.slice(0, -".pdf".length);
  execFileSync("pdftoppm", [...(format === "png" ? ["-png"] : []), "-r", String(dotsPerInch), pdf, name]);
  const [folder, page] = [path.dirname(pdf), new RegExp(`^\\d+\\.${format}$`)];
  const start = `${path.basename(name)}-`;
  return readdirSync(folder)
    .filter((file) => file.startsWith(start) && page.test(file.slice(start.length)))
    .map((file) => path.join(folder, file));
}

/** A binary PPM is a head of four words and a line's end, and then three bytes for each point. */
function pixelsOf(file: Buffer): Buffer {
  const head = /^P6\s+\d+\s+\d+\s+255\s/.exec(file.subarray(0, 64).toString("latin1"));
  if (head === null) throw new Error("This picture is no PPM of one byte a color.");
  return file.subarray(head[0].length);
}

function colorOf(hex: string): Color {
  const part = (from: number) => parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}
