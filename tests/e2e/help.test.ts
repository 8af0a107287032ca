import { readdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { violations } from "./axe";
import { launchBrowser } from "./browser";
import { serveFolder } from "./static-server";

const FOLDER = path.resolve(__dirname, "../../dist");
const PAGES = ["functions.html", "license.html", "privacy.html", "support.html"];

let browser: Browser;
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(FOLDER)]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

describe("the help pages", () => {
  it("are all built", () => {
    expect(
      readdirSync(path.join(FOLDER, "help"))
        .filter((file) => file.endsWith(".html"))
        .sort(),
    ).toEqual(PAGES);
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
      await page.goto(`${server.url}help/${file}`);
      const broken = await violations(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.close();
      expect({ broken, width, failed }).toEqual({ broken: [], width: 320, failed: [] });
    },
  );
});
