import { choose, insert } from "./pane";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";

const WIDTH = 320;

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ width: WIDTH });
});
afterAll(closeBrowser);

const workbook = () => preview.page.getByRole("main", { name: "Workbook" });

describe("the preview page on a narrow screen", () => {
  it("is no wider than the screen, nor is its pane", async () => {
    expect(await preview.page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTH);
    const frame = await preview.page.locator("iframe").boundingBox();
    expect(frame).toMatchObject({ x: 0, width: WIDTH });
  });

  it("lets nothing of the workbook lie over the pane", async () => {
    await choose(preview, ["coder", "biller"]);
    const button = preview.pane.getByRole("button", { name: "Insert comparison" });
    const box = await button.boundingBox();
    if (!box) throw new Error("The pane shows no button.");
    const places = [4, box.width / 2, box.width - 4].map((x) => [box.x + x, box.y + box.height / 2] as const);
    const there = await preview.page.evaluate(
      (points) => points.map(([x, y]) => document.elementFromPoint(x, y)?.tagName),
      places,
    );
    expect(there).toEqual(["IFRAME", "IFRAME", "IFRAME"]);
    expect(await workbook().isVisible()).toBe(false);
  });

  it("shows the workbook once the pane is closed", async () => {
    await insert(preview);
    await preview.page.getByRole("button", { name: "Close the pane" }).click();
    expect(await workbook().isVisible()).toBe(true);
    expect(await workbook().boundingBox()).toMatchObject({ x: 0, width: WIDTH });
  });
});

describe("the preview page on a screen that is wide enough for both", () => {
  it("is no wider than the screen, with the workbook beside the pane", async () => {
    const wider = await openPreview({ width: 700 });
    expect(await wider.page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
    expect(await wider.page.getByRole("main", { name: "Workbook" }).isVisible()).toBe(true);
    await wider.close();
  });
});
