import { readdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { headersOf } from "../../hosting/headers";
import { violations } from "./axe";
import { launchBrowser } from "./browser";
import { serveFolder } from "./static-server";

const FOLDER = path.resolve(__dirname, "../../dist");
const PAGES = pagesIn(path.resolve(__dirname, "../../assets/help"));
/** What a browser leaves blank around a printed page. */
const PRINTED = { top: "0.4in", right: "0.4in", bottom: "0.4in", left: "0.4in" };

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(FOLDER, (file) => headersOf(file))]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the help pages", () => {
  it("are all built", () => {
    expect(PAGES.length).toBeGreaterThan(3);
    expect(pagesIn(path.join(FOLDER, "help"))).toEqual(PAGES);
  });

  it.each(PAGES.flatMap((page) => (["light", "dark"] as const).map((scheme) => [page, scheme] as const)))(
    "%s is readable by everyone, in the %s, and no wider than a phone",
    async (file, colorScheme) => {
      const page = await browser.newPage({
        locale: "en-US",
        viewport: { width: 320, height: 640 },
        colorScheme,
      });
      const failed: string[] = [];
      page.on("response", (response) => !response.ok() && failed.push(response.url()));
      page.on("console", (message) => message.type() === "error" && failed.push(message.text()));
      await page.goto(`${server.url}help/${file}`);
      const broken = await violations(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.close();
      expect({ broken, width, failed }).toEqual({ broken: [], width: 320, failed: [] });
    },
  );
});

describe("the guide", () => {
  it("prints on two pages of letter paper, pictures and all", async () => {
    const page = await browser.newPage({ locale: "en-US" });
    await page.goto(`${server.url}help/guide.html`);
    const drawn = await page
      .locator("img.picture")
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth > 0));
    const pdf = await page.pdf({ format: "Letter", margin: PRINTED });
    await page.close();
    expect(drawn).toEqual(Array(5).fill(true));
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
  });
});

function pagesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort();
}
