import path from "node:path";
import { ARTICLES } from "../src/comparison/article-table";
import { choose, insert, insertArticle, openTab } from "../tests/e2e/pane";
import type { Preview } from "../tests/e2e/preview";
import { closeBrowser, openPreview } from "../tests/e2e/preview";

const THREE = ["medical assistant", "coder", "biller"];
const PANE_WIDTH = 480;
const SIX = ["medical assistant", "coder", "biller", "medical secretary", "registered nurse", "phlebotomist"];

/** Takes the pictures of the documentation anew from the built preview. */
async function pictures(): Promise<void> {
  await comparison("comparison-sheet", THREE, { width: 1500, height: 1260 });
  await comparison("six-careers", SIX, { width: 1700, height: 1500 });
  for (const { id, title } of ARTICLES) await article(`ready-made-${id}`, title);
  await panes();
  await closeBrowser();
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function comparison(name: string, careers: readonly string[], size: Size): Promise<void> {
  const preview = await openPreview(size);
  await preview.page.setViewportSize(size);
  await choose(preview, careers);
  await insert(preview);
  await picture(preview, name, "B8");
}

async function article(name: string, title: string): Promise<void> {
  const size = { width: 1900, height: 1400 };
  const preview = await openPreview(size);
  await preview.page.setViewportSize(size);
  await insertArticle(preview, title);
  await picture(preview, name, "C5");
}

async function picture(preview: Preview, name: string, cell: string): Promise<void> {
  await preview.select(cell);
  await preview.settled();
  await preview.page.waitForTimeout(500);
  await preview.page.screenshot({ path: path.join(__dirname, "pictures", `${name}.png`) });
  await preview.close();
}

/** The tabs of the pane, each as it is when it has something to show. */
async function panes(): Promise<void> {
  const preview = await openPreview({ width: 1500, scale: 2 });
  const { page, pane } = preview;
  const show = async (name: string, height: number) => {
    await page.setViewportSize({ width: 1500, height });
    await preview.settled();
    await page.waitForTimeout(500);
    await page.locator("iframe").screenshot({ path: path.join(__dirname, "pictures", `pane-${name}.png`) });
  };
  await widen(preview, PANE_WIDTH);
  await choose(preview, THREE);
  await show("compare", 1140);
  await insert(preview);
  await preview.select("B8");
  await openTab(preview, "This sheet");
  await pane.getByRole("button", { name: "Refresh", exact: true }).waitFor();
  await show("this-sheet", 840);
  await openTab(preview, "Ready-made");
  await show("ready-made", 620);
  await openTab(preview, "Look up");
  await pick(preview, "Look up", "Find a career", "coder");
  await pane.getByText("Pay range", { exact: true }).waitFor();
  await show("look-up", 620);
  await openTab(preview, "Formulas");
  await pane.getByRole("button", { name: "OPENINGS", exact: true }).click();
  await pick(preview, "Formulas", "Career", "coder");
  await pane.getByText("14,200").last().waitFor();
  await show("formulas", 800);
  await preview.close();
}

/** Makes the pane at least so wide, by the keys of its divider. */
async function widen({ page }: Preview, width: number): Promise<void> {
  const divider = page.getByRole("separator", { name: "Width of the pane" });
  await divider.focus();
  while (Number(await divider.getAttribute("aria-valuenow")) < width) await page.keyboard.press("ArrowLeft");
}

async function pick({ pane }: Preview, tab: string, field: string, text: string): Promise<void> {
  const panel = pane.getByRole("tabpanel", { name: tab });
  await panel.getByRole("combobox", { name: field }).fill(text);
  await panel.getByRole("option").first().click();
}

void pictures();
