import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const ASSETS = path.resolve(__dirname, "../../assets");
const SIZES = [16, 32, 64, 80];
const RGBA = 6;

const files = readdirSync(ASSETS);
const icons = files.filter((file) => file.endsWith(".png"));
const drawingOf = (icon: string) => icon.replace("-16.png", "-16.svg").replace(/-\d+\.png$/, ".svg");

describe("the icons", () => {
  it("come in every size for every drawing", () => {
    const names = files
      .filter((file) => /^[a-z-]+\.svg$/.test(file))
      .map((file) => path.basename(file, ".svg"));
    expect(icons.sort()).toEqual(names.flatMap((name) => SIZES.map((size) => `${name}-${size}.png`)).sort());
  });

  it.each(icons)("%s has the size it names, a transparent ground and few bytes", (icon) => {
    const png = readFileSync(path.join(ASSETS, icon));
    const size = Number(/-(\d+)\.png$/.exec(icon)?.[1]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([size, size, RGBA]);
    expect(png.length).toBeLessThan(100 * 1024);
  });

  it.each(icons)("%s is made from its drawing as it is now (else: npm run icons)", (icon) => {
    const drawing = readFileSync(path.join(ASSETS, drawingOf(icon)));
    const made = /tEXtDrawing\0([0-9a-f]{64})/.exec(readFileSync(path.join(ASSETS, icon), "latin1"))?.[1];
    expect(made).toBe(createHash("sha256").update(drawing).digest("hex"));
  });
});
