import path from "node:path";
import { choose, insert } from "../tests/e2e/pane";
import { closeBrowser, openPreview } from "../tests/e2e/preview";

/** Takes the README's picture anew from the built preview. */
async function pictures(): Promise<void> {
  const preview = await openPreview({ width: 1500 });
  await preview.page.setViewportSize({ width: 1500, height: 1260 });
  await choose(preview, ["medical assistant", "coder", "biller"]);
  await insert(preview);
  await preview.select("B8");
  await preview.settled();
  await preview.page.screenshot({ path: path.join(__dirname, "comparison-sheet.png") });
  await closeBrowser();
}

void pictures();
