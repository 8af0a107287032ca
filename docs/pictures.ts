import path from "node:path";
import { ARTICLES } from "../src/comparison/article-table";
import { choose, insert, insertArticle } from "../tests/e2e/pane";
import type { Preview } from "../tests/e2e/preview";
import { closeBrowser, openPreview } from "../tests/e2e/preview";

const SIX = ["medical assistant", "coder", "biller", "medical secretary", "registered nurse", "phlebotomist"];

/** Takes the pictures of the documentation anew from the built preview. */
async function pictures(): Promise<void> {
  await comparison("comparison-sheet", ["medical assistant", "coder", "biller"], {
    width: 1500,
    height: 1260,
  });
  await comparison("six-careers", SIX, { width: 1700, height: 1500 });
  for (const { id, title } of ARTICLES) await article(`ready-made-${id}`, title);
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

void pictures();
