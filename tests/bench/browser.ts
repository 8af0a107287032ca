import { actOnSheet, choose, insert, insertArticle, openTab } from "../e2e/pane";
import type { Preview } from "../e2e/preview";
import { closeBrowser, openPreview } from "../e2e/preview";
import type { Measured } from "./budget";
import { median } from "./budget";
import { openPane, withBuiltPane } from "./opened-pane";

const SIX = ["medical assistant", "coder", "biller", "medical secretary", "registered nurse", "phlebotomist"];
const OPENINGS = 7;

/** From the start of the pane's page until its search stands there, drawn. */
export async function paneUsable(): Promise<Measured> {
  const times = await withBuiltPane(async (browser, url) => {
    const found: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      const page = await openPane(browser, url);
      found.push(
        await page.evaluate(() => performance.getEntriesByName("usable")[0]?.startTime ?? Number.NaN),
      );
      await page.close();
    }
    return found;
  });
  return { what: "pane usable in Chromium", value: median(times), budget: 500, unit: "ms" };
}

/** What six careers in twelve rows, live, cost between the add-in and its host, and everything that is done to them. */
export async function roundTrips(): Promise<Measured[]> {
  const preview = await openPreview();
  const table = await cost(
    preview,
    "inserting the longest ready-made table",
    INSERT,
    () => insertArticle(preview, LONGEST),
    250,
  );
  await openTab(preview, "Compare");
  await choose(preview, SIX);
  const inserted = await cost(preview, "inserting 6 careers × 12 measures", INSERT, () => insert(preview));
  await openTab(preview, "This sheet");
  const acted = [];
  for (const button of ["Refresh", "Prepare for sharing", "Make live again"]) {
    acted.push(
      await cost(preview, `${button}, read again for the pane`, ACT, () => actOnSheet(preview, button)),
    );
  }
  await closeBrowser();
  return [...inserted, ...acted.flat(), ...table];
}

const LONGEST = "Certified medical assistant vs. medical coder";

/** One to read and one to write … */
const INSERT = 2;
/** … two for the pane to describe the sheet anew, and two to explain the selected cell with those it refers to. */
const ACT = 6;

async function cost(
  preview: Preview,
  what: string,
  budget: number,
  act: () => Promise<unknown>,
  kilobytes = 200,
): Promise<Measured[]> {
  const { page } = preview;
  await page.evaluate(() => window.preview.host.counts.reset());
  await act();
  await page.waitForTimeout(500);
  const { syncs, requestBytes, responseBytes } = await page.evaluate(() => ({
    ...window.preview.host.counts,
  }));
  return [
    { what: `syncs: ${what}`, value: syncs, budget, unit: "syncs" },
    {
      what: "its bytes, there and back",
      value: (requestBytes + responseBytes) / 1024,
      budget: kilobytes,
      unit: "KB",
    },
  ];
}
