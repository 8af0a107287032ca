import type { Page } from "playwright-core";
import { choose, insert } from "./pane";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";

let preview: Preview;
const addresses: string[] = [];
const PANE = { name: "Career Comparison pane" };

beforeAll(async () => {
  preview = await openPreview({
    before: async (page) => page.on("request", (request) => addresses.push(request.url())),
  });
});
afterAll(closeBrowser);

describe("the preview page", () => {
  it("completes a function's name, and says what it does", async () => {
    const { page } = preview;
    await select(page, "A1");
    await page.keyboard.type("=CAREER.SAL");
    await page.getByText("Pay of a career in US dollars a year").waitFor();
    await page.keyboard.type('ARY("coder",');
    await page.getByText("[statistic]").waitFor();
    // Once for the hint, once for the entry.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !window.preview.univerAPI.getActiveWorkbook()?.isCellEditing());
  });

  it("lifts a function over a range, one call for each cell", async () => {
    await preview.enter("C1", "coder");
    await preview.enter("C2", "biller");
    await preview.enter("D1", "=CAREER.SALARY(C1:C2)");
    expect(await preview.shown("D1:D2")).toEqual([["$51,140"], ["$48,500"]]);
  });

  it("keeps a text in quotes a text, whatever it looks like", async () => {
    await preview.enter("F1", '=IF(TRUE,"10%","25%")');
    await preview.enter("F2", '=F1&" of "&IF(F1="10%","all","none")');
    expect(await preview.shown("F2")).toEqual([["10% of all"]]);
  });

  it("closes the pane, and opens it from the ribbon as it was left", async () => {
    const { page, pane } = preview;
    await choose(preview, ["coder"]);
    await page.getByRole("button", { name: "Close the pane" }).click();
    expect(await page.getByRole("complementary", PANE).isVisible()).toBe(false);
    await page.getByRole("toolbar", { name: "Career Comparison" }).getByText("Career Comparison").click();
    expect(await pane.getByRole("button", { name: /Medical coder/ }).isVisible()).toBe(true);
  });

  it("makes the pane wider by keyboard, within bounds", async () => {
    const divider = preview.page.getByRole("separator", { name: "Width of the pane" });
    await divider.focus();
    for (let times = 0; times < 20; times++) await preview.page.keyboard.press("ArrowLeft");
    expect(await divider.getAttribute("aria-valuenow")).toBe("600");
    for (let times = 0; times < 20; times++) await preview.page.keyboard.press("ArrowRight");
    expect(
      await preview.page
        .getByRole("complementary", PANE)
        .evaluate((pane) => (pane as HTMLElement).offsetWidth),
    ).toBe(320);
  });
});

describe("a comparison sheet on the preview page", () => {
  beforeAll(async () => {
    await choose(preview, ["medical assistant", "biller"]);
    await insert(preview);
  });

  it("has its charts drawn over the cells, and says in words what they show", async () => {
    const charts = preview.page.getByRole("img", { name: /Medical assistant/ });
    await charts.nth(1).waitFor();
    expect(await charts.count()).toBe(2);
    expect(await charts.first().getAttribute("aria-label")).toContain("median $45,690");
    expect(await colorsOf(preview.page)).toEqual([expect.any(Number), expect.any(Number)]);
    expect(Math.min(...(await colorsOf(preview.page)))).toBeGreaterThan(3);
  });

  it("offers the places as a list, and refuses another", async () => {
    const { page } = preview;
    await select(page, "B3");
    await page.getByRole("button", { name: "Show the values to pick from" }).click();
    await page.getByRole("option", { name: "TX" }).click();
    await preview.settled();
    expect(await preview.shown("B3:C3")).toEqual([["TX", "Texas"]]);
    await page.keyboard.type("Mars");
    await page.keyboard.press("Enter");
    await page.getByRole("status").getByText("from the list").waitFor();
    await page.keyboard.press("Escape");
    expect(await preview.shown("B3")).toEqual([["TX"]]);
  });

  it("asked no address but the page's own", () => {
    const foreign = addresses.filter((address) => !/^(http:\/\/localhost:\d+\/|data:|blob:)/.test(address));
    expect(foreign).toEqual([]);
  });

  it("left nothing in the console", () => {
    expect(preview.complaints).toEqual([]);
  });
});

/** Clicks a cell, so that the grid has the keyboard. */
async function select(page: Page, cell: string): Promise<void> {
  const { left, top } = await page.evaluate((address) => {
    const sheet = window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet();
    const rect = sheet?.getRange(address).getCellRect();
    return { left: rect?.left ?? 0, top: rect?.top ?? 0 };
  }, cell);
  const grid = page.locator("[id^=univer-sheet-main-canvas]");
  await grid.click({ position: { x: left + 8, y: top + 8 } });
}

/** How many colors each drawn chart has: a blank one has one. */
async function colorsOf(page: Page): Promise<number[]> {
  return page.locator(".chart canvas").evaluateAll((canvases) =>
    canvases.map((element) => {
      const { width, height } = element as HTMLCanvasElement;
      const pixels = (element as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data;
      return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer(0))).size;
    }),
  );
}
