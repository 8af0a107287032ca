/** Draws the PNG icons from the SVG drawings beside this file: `npm run icons`. Excel takes no SVG. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tests/e2e/browser";

const SIZES = [16, 32, 64, 80];

async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const name of iconNames()) {
      for (const size of SIZES) await drawIcon(browser, name, size);
    }
  } finally {
    await browser.close();
  }
}

/** A drawing named `…-16.svg` replaces the general one at that size. */
function iconNames(): string[] {
  return readdirSync(__dirname)
    .filter((file) => /^[a-z-]+\.svg$/.test(file))
    .map((file) => path.basename(file, ".svg"));
}

async function drawIcon(browser: Browser, name: string, size: number): Promise<void> {
  const drawing = readFileSync(path.join(__dirname, size === 16 ? `${name}-16.svg` : `${name}.svg`), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const style = "<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>";
  await page.setContent(style + drawing);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(path.join(__dirname, `${name}-${size}.png`), withDrawingHash(png, drawing));
  await page.close();
}

/** Adds a tEXt chunk after the header, so that a test can tell a PNG that was not drawn anew from one that was. */
function withDrawingHash(png: Buffer, drawing: string): Buffer {
  const hash = createHash("sha256").update(drawing).digest("hex");
  const typeAndData = Buffer.from(`tEXtDrawing\0${hash}`, "latin1");
  const chunk = Buffer.alloc(typeAndData.length + 8);
  chunk.writeUInt32BE(typeAndData.length - 4, 0);
  typeAndData.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typeAndData), typeAndData.length + 4);
  const endOfHeader = 8 + 25;
  return Buffer.concat([png.subarray(0, endOfHeader), chunk, png.subarray(endOfHeader)]);
}

void drawIcons();
