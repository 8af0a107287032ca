import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../e2e/browser";
import { serveFolder } from "../e2e/static-server";

const DIST = path.resolve(__dirname, "../../dist");
const OFFICE_JS = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

/** Lends a browser, and the address of the built pane, for as long as `act` takes. */
export async function withBuiltPane<Result>(
  act: (browser: Browser, url: string) => Promise<Result>,
): Promise<Result> {
  const server = await serveFolder(DIST);
  const browser = await launchBrowser();
  try {
    return await act(browser, `${server.url}taskpane.html`);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A new page with the pane on it, outside Excel; office.js comes from this machine. Marks in its timeline when it is "usable". */
export async function openPane(browser: Browser, url: string): Promise<Page> {
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
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName("usable").length > 0);
  return page;
}
