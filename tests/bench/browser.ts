import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { choose, insert } from "../e2e/pane";
import { closeBrowser, openPreview } from "../e2e/preview";
import { serveFolder } from "../e2e/static-server";
import type { Measured } from "./budget";
import { median } from "./budget";

const DIST = path.resolve(__dirname, "../../dist");
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const SIX = ["medical assistant", "coder", "biller", "medical secretary", "registered nurse", "phlebotomist"];
const OPENINGS = 7;

/** From the start of the pane's page until its search stands there, drawn; office.js comes from this machine. */
export async function paneUsable(): Promise<Measured> {
  const server = await serveFolder(DIST);
  const browser = await launchBrowser();
  const times: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) times.push(await openPane(browser, server.url));
  await browser.close();
  await server.close();
  return { what: "pane usable in Chromium", value: median(times), budget: 500, unit: "ms" };
}

async function openPane(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ locale: "en-US", viewport: { width: 350, height: 700 } });
  await page.route("https://appsforoffice.microsoft.com/lib/1/hosted/**", (route) =>
    route.fulfill({
      path: path.join(OFFICE_JS, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")),
    }),
  );
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector("[role=combobox]")) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${url}taskpane.html`);
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  const usable = await page.evaluate(
    () => performance.getEntriesByName("usable")[0]?.startTime ?? Number.NaN,
  );
  await page.close();
  return usable;
}

/** Six careers in twelve rows, live. */
export async function insertion(): Promise<Measured[]> {
  const preview = await openPreview();
  await choose(preview, SIX);
  await preview.page.evaluate(() => window.preview.host.counts.reset());
  await insert(preview);
  const { syncs, requestBytes, responseBytes } = await preview.page.evaluate(() => ({
    ...window.preview.host.counts,
  }));
  await closeBrowser();
  return [
    { what: "syncs of inserting 6 careers × 12 measures", value: syncs, budget: 2, unit: "syncs" },
    {
      what: "bytes of it, there and back",
      value: (requestBytes + responseBytes) / 1024,
      budget: 200,
      unit: "KB",
    },
  ];
}
