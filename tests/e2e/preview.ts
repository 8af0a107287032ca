import path from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { launchBrowser } from "./browser";
import { serveFolder } from "./static-server";

/** Asked more often, the page has no time for the add-in's answers. In milliseconds. */
export const POLLING = 50;
/** Two clicks within this time open a cell's editor, wherever they land. In milliseconds. */
const DOUBLE_CLICK = 600;
const FOLDER = path.resolve(__dirname, "../../dist-preview");

/** The built preview page in a real browser, and what a person does and sees there. */
export interface Preview {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** The pane's own frame, to run something in. */
  frame(): Promise<Frame>;
  /** What the page or the pane complained of in the console. */
  readonly complaints: readonly string[];
  /** Clicks into the grid and goes to a cell of the active sheet. */
  select(cell: string): Promise<void>;
  /** Types into a cell of the active sheet, and waits until everything is computed. */
  enter(cell: string, text: string): Promise<void>;
  /** Empties a cell of the active sheet that holds a text, and waits until everything is computed. */
  clear(cell: string): Promise<void>;
  /** Waits until a cell of the active sheet holds what was typed into it, and everything is computed. */
  holds(cell: string, text: string): Promise<void>;
  /** What cells of the active sheet show, row by row. */
  shown(range: string): Promise<string[][]>;
  /** What cells of the active sheet hold, row by row; nothing for the cells a formula spills over. */
  values(range: string): Promise<unknown[][]>;
  formulas(range: string): Promise<string[][]>;
  sheetNames(): Promise<string[]>;
  charts(): Promise<Chart[]>;
  /** The sentence that the page shows about the error in the selected cell or the one just entered. */
  sentence(): Promise<string>;
  settled(): Promise<void>;
  close(): Promise<void>;
}

export interface Chart {
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly categories: string[];
    readonly numbers: unknown[];
  }[];
}

export interface Opened {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** What Excel is set to, as "es-MX". */
  readonly language?: string;
  /** What Excel runs on, as "win32"; a browser when absent. */
  readonly platform?: string;
  /** Points of the screen for one of the page. */
  readonly scale?: number;
  /** Whether the screen answers to fingers. */
  readonly touch?: boolean;
  /** Called with the page before it goes anywhere. */
  readonly before?: (page: Page) => Promise<unknown>;
}

let running: Promise<{ browser: Browser; url: string; close: () => Promise<void> }> | undefined;

/** One browser and one server for a test file, which closes them with `closeBrowser`. */
function start() {
  running ??= Promise.all([launchBrowser(), serveFolder(FOLDER)]).then(([browser, server]) => ({
    browser,
    url: server.url,
    close: async () => {
      await browser.close();
      await server.close();
    },
  }));
  return running;
}

export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
}

/** Opens an empty workbook with the pane beside it. */
export async function openPreview({
  width = 1440,
  colorScheme = "light",
  scale = 1,
  language = "en-US",
  platform,
  touch = false,
  before,
}: Opened = {}): Promise<Preview> {
  const { browser, url } = await start();
  const page = await browser.newPage({
    locale: "en-US",
    viewport: { width, height: 900 },
    colorScheme,
    deviceScaleFactor: scale,
    hasTouch: touch,
  });
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  await before?.(page);
  await page.goto(`${url}?language=${language}${platform ? `&platform=${platform}` : ""}`);
  await page.waitForFunction(() => window.preview !== undefined);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("combobox", { name: /^(Add a career|Agregar una carrera)$/ }).waitFor();
  return {
    page,
    pane,
    frame: () => frameOf(page),
    complaints,
    ...workbook(page),
    close: () => page.close(),
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator("iframe").elementHandle())?.contentFrame();
  if (!frame) throw new Error("The page has no pane.");
  return frame;
}

function workbook(page: Page) {
  const settled = () => page.evaluate(() => window.preview.settled());
  let clicked = 0;
  const select = async (cell: string) => {
    await page.waitForTimeout(Math.max(0, clicked + DOUBLE_CLICK - Date.now()));
    // A click takes the focus from the pane to the grid, wherever it lands.
    await page.locator("#univer-sheet-main-canvas_workbook").click({ position: { x: 300, y: 200 } });
    clicked = Date.now();
    await page.evaluate((address) => {
      window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(address).activate();
    }, cell);
  };
  const hold = async (cell: string, text: string) => {
    await page.waitForFunction(holds, [cell, text] as const, { polling: POLLING });
    await settled();
  };
  return {
    settled,
    select,
    async enter(cell: string, text: string) {
      await select(cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
      await hold(cell, text);
    },
    holds: hold,
    async clear(cell: string) {
      await select(cell);
      const text = (await read(page, cell, "getRawValues"))[0]?.[0];
      await page.keyboard.press("Delete");
      await page.waitForFunction(
        ([address, held]) => {
          const sheet = window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet();
          return sheet?.getRange(address).getRawValue() !== held;
        },
        [cell, text] as const,
        { polling: POLLING },
      );
      await settled();
    },
    shown: (range: string) => read(page, range, "getDisplayValues") as Promise<string[][]>,
    values: (range: string) => read(page, range, "getRawValues"),
    formulas: (range: string) => read(page, range, "getFormulas") as Promise<string[][]>,
    sheetNames: () =>
      page.evaluate(() => {
        const sheets = window.preview.univerAPI.getActiveWorkbook()?.getSheets() ?? [];
        return sheets.map((sheet) => sheet.getSheetName());
      }),
    sentence: () => page.locator(".callout").innerText(),
    charts: () => page.evaluate(charts),
  };
}

/** Whether what was typed stands in the cell: the grid puts it there some time after the editor has closed. */
function holds([address, typed]: readonly [string, string]): boolean {
  const workbook = window.preview.univerAPI.getActiveWorkbook();
  const cell = workbook?.getActiveSheet().getRange(address);
  if (!cell || workbook?.isCellEditing()) return false;
  const held = cell.getFormula() || String(cell.getRawValue() ?? "");
  return held.toLowerCase() === typed.toLowerCase();
}

function read(
  page: Page,
  range: string,
  how: "getDisplayValues" | "getRawValues" | "getFormulas",
): Promise<unknown[][]> {
  return page.evaluate(
    ([address, method]) => {
      const cells = window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(address);
      return cells?.[method]() as unknown[][];
    },
    [range, how] as const,
  );
}

function charts(): Chart[] {
  return window.preview.host.charts.list().map(({ title, series }) => ({
    title: title.text ?? "",
    series: series.map(({ name, categories, numbers }) => ({
      name,
      categories: [...categories],
      numbers: [...numbers],
    })),
  }));
}
