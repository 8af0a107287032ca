import { COLORS, LINES, markedFormat } from "../../src/blueprint/style";

/** How light a color is to the eye, from 0 to 100: L* of CIELAB. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

describe("the colors of charts", () => {
  it("differ in greyscale", () => {
    const lines = LINES.map(({ color }) => lightness(color)).sort((a, b) => a - b);
    const steps = lines.slice(1).map((each, at) => each - (lines[at] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(5);
    expect(lightness(COLORS.light) - lightness(COLORS.strong)).toBeGreaterThan(30);
  });

  it("can be seen on white", () => {
    for (const { color } of LINES) expect(lightness(color)).toBeLessThan(61);
  });

  it("are not all that tells lines apart", () => {
    expect(new Set(LINES.map(({ marker, dash }) => `${marker} ${dash}`)).size).toBe(LINES.length);
  });
});

describe("markedFormat", () => {
  it("marks numbers of either sign, and texts", () => {
    expect(markedFormat("dollars")).toBe('$#,##0" *";-$#,##0" *";$#,##0" *";@" *"');
    expect(markedFormat("prose")).toBe('General" *";-General" *";General" *";@" *"');
  });
});
