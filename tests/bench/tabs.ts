import type { Browser, Page } from "playwright-core";
import { closeBrowser, openPreview } from "../e2e/preview";
import type { Measured } from "./budget";
import { median } from "./budget";
import { openPane, withBuiltPane } from "./opened-pane";

/** Each tab, and what stands in it once it is drawn whole. */
const TABS = [
  { id: "ready-made", drawn: ".card" },
  { id: "look-up", drawn: "[role=combobox]" },
  { id: "formulas", drawn: ".functions button" },
] as const;
const OPENINGS = 5;
/** Each takes seconds to open. */
const WORKBOOKS = 3;
const BUDGET = 200;

/** From the press on a tab until it is drawn, the first time with its script and data to fetch, and once more. */
export async function tabs(): Promise<Measured[]> {
  const opened = await withBuiltPane(async (browser, url) => {
    const rows: Measured[] = [];
    for (const tab of TABS) rows.push(...(await openings(browser, url, tab)));
    return rows;
  });
  return [...opened, await thisSheet()];
}

async function openings(
  browser: Browser,
  url: string,
  { id, drawn }: (typeof TABS)[number],
): Promise<Measured[]> {
  const [first, again]: [number[], number[]] = [[], []];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const page = await openPane(browser, url);
    first.push(await press(page, id, drawn));
    await press(page, "compare", "[role=combobox]");
    again.push(await press(page, id, drawn));
    await page.close();
  }
  return [
    { what: `opening the tab ${id}, first`, value: median(first), budget: BUDGET, unit: "ms" },
    { what: `opening the tab ${id}, again`, value: median(again), budget: BUDGET, unit: "ms" },
  ];
}

/** With a workbook, since it says what the sheet in front is. */
async function thisSheet(): Promise<Measured> {
  const times: number[] = [];
  for (let opening = 0; opening < WORKBOOKS; opening += 1) {
    const preview = await openPreview();
    times.push(await press(await preview.frame(), "this-sheet", ".message.info"));
    await preview.close();
  }
  await closeBrowser();
  return { what: "opening the tab this-sheet, first", value: median(times), budget: BUDGET, unit: "ms" };
}

function press(page: Pick<Page, "evaluate">, id: string, drawn: string): Promise<number> {
  return page.evaluate(timeOpening, [`#tab-${id}`, `#panel-${id}:not([hidden]) ${drawn}`] as const);
}

/** Runs in the page, and so names no function: the milliseconds from the press until what is waited for is drawn. */
async function timeOpening([tab, drawn]: readonly [string, string]): Promise<number> {
  const start = performance.now();
  document.querySelector<HTMLElement>(tab)?.click();
  do {
    if (performance.now() - start > 10_000) throw new Error(`${drawn} was not drawn within 10 seconds.`);
    await new Promise(requestAnimationFrame);
  } while (!document.querySelector(drawn));
  // A message comes after the frame that was being drawn.
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });
  return performance.now() - start;
}
