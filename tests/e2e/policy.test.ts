import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { FRAME_ANCESTORS, headersOf } from "../../hosting/headers";
import { launchBrowser } from "./browser";
import { choose, choosePlace, insert, openTab } from "./pane";
import { closeBrowser, openPreview } from "./preview";
import { serveFolder } from "./static-server";

const DIST = path.resolve(__dirname, "../../dist");
const OFFICE_JS = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");
const TABS = ["Compare", "Ready-made", "Look up", "Formulas", "This sheet"] as const;
/** What Excel on the web hands to office.js: which Excel this is, and who frames the page. */
const FRAME_NAME = JSON.stringify({
  hostInfo: "Excel$Web$16.01$en-US",
  xdmInfo: "conversation|add-in|https://excel.officeapps.live.com/x",
});

/** Collects what any frame of a page does against its policy. */
async function violationsOf(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("tellViolation", (told: string) => violations.push(told));
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const { tellViolation } = window as unknown as { tellViolation(told: string): void };
      tellViolation(`${violatedDirective} of ${document.URL}: ${blockedURI} by ${sourceFile}`);
    });
  });
  return violations;
}

describe("the pane, under the headers that a host is asked to send", () => {
  afterAll(closeBrowser);

  it("does nothing against them, whatever tab is open", async () => {
    let violations: readonly string[] = [];
    const preview = await openPreview({
      before: async (page) => {
        violations = await violationsOf(page);
      },
    });
    const sent = await preview.page.request.get(new URL("addin/taskpane.html", preview.page.url()).href);
    expect(sent.headers()["content-security-policy"]).toContain("connect-src 'none'");
    await choose(preview, ["coder", "biller"]);
    await choosePlace(preview, "Texas");
    await insert(preview);
    await preview.enter("Z1", '=CAREER.CARD("codr")');
    for (const tab of TABS) await openTab(preview, tab);
    expect(violations).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });
});

describe("the pane in a frame, under the same headers", () => {
  let browser: Browser;
  let around: string;
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    around = mkdtempSync(path.join(tmpdir(), "around-"));
  });
  afterAll(async () => {
    await browser.close();
    for (const server of servers) await server.close();
    rmSync(around, { recursive: true });
  });

  /** Opens a page of another origin that frames the built pane, with the office.js of Excel on the web. */
  async function framed(withOrigin: boolean) {
    const outer = await serveFolder(around, () => ({}));
    const ancestors = withOrigin ? [...FRAME_ANCESTORS, new URL(outer.url).origin] : FRAME_ANCESTORS;
    const host = await serveFolder(DIST, (file) => headersOf(file, ancestors));
    servers.push(outer, host);
    const address = `${host.url}taskpane.html?_host_Info=Excel$Web$16.01$en-US$$$$0`;
    writeFileSync(
      path.join(around, "index.html"),
      `<!doctype html><title>Around</title><iframe src="${address}" name='${FRAME_NAME}'></iframe>`,
    );
    const page = await browser.newPage({ locale: "en-US" });
    const violations = await violationsOf(page);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.route("https://appsforoffice.microsoft.com/**", (route) => {
      const file = path.join(OFFICE_JS, new URL(route.request().url()).pathname.split("/hosted/")[1] ?? "");
      return existsSync(file)
        ? route.fulfill({ body: readFileSync(file), contentType: "text/javascript" })
        : route.fulfill({ status: 404 });
    });
    await page.goto(outer.url);
    return { page, violations, complaints };
  }

  it("is shown where the framing page is listed, and office.js of Excel on the web runs", async () => {
    const { page, violations } = await framed(true);
    const pane = page.frameLocator("iframe");
    await pane.getByRole("combobox", { name: "Add a career" }).waitFor();
    const scripts = await page
      .frames()[1]
      ?.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname));
    expect(scripts).toContain("/lib/1/hosted/excel-web-16.00.js");
    expect(violations).toEqual([]);
    await page.close();
  });

  it("is refused to any other page", async () => {
    const { page, complaints } = await framed(false);
    const frame = page.frames()[1];
    await frame?.waitForURL(/^chrome-error:/);
    expect(complaints.join()).toContain("frame-ancestors");
    await page.close();
  });
});
