import type { Page } from "playwright-core";
import type { Measured } from "./budget";
import { median } from "./budget";
import { openPane, withBuiltPane } from "./opened-pane";

/** What people type, short and long, with slips, and beginnings that very many names have. */
const TYPED = [
  "medical assistant",
  "coder",
  "billing and coding specialist",
  "certified clinical medical assistant",
  "registered nurse",
  "mdical asistant",
  "phelbotomist",
  "elementary school teacher",
  "supervisor of first-line workers",
  "software engineer",
  "heating, air conditioning, and refrigeration mechanic",
  "pharmacy tech",
  "qwertyuiop",
  "a e i o u",
];
const PASSES = 5;
const BUDGET = 50;
/** Only an alternate title is called so: it is found once all names are in memory. */
const ALTERNATE = "blacktop paver";

/**
 * The slowest key stroke in the search over every name, of a list of texts typed letter by letter: from the input event
 * until the suggestions are drawn. Of several passes the middle one counts, as other work on the machine disturbs any.
 */
export async function keystrokes(): Promise<Measured[]> {
  return withBuiltPane(async (browser, url) => {
    const page = await openPane(browser, url);
    const wait = await knowAllNames(page);
    const texts = [...new Set(TYPED.flatMap(beginnings))];
    const strokes = await passes(page, "[role=combobox]", texts);
    await page.evaluate(addPlainList);
    const plain = await passes(page, "#plain", texts.slice(0, 40));
    const [slowest] = strokes.sort((a, b) => b.ms - a.ms);
    return [
      {
        what: `a key stroke in the search, slowest of ${texts.length}: "${slowest?.text}"`,
        value: slowest?.ms ?? Number.NaN,
        budget: BUDGET,
        unit: "ms",
        beside: { what: "a list of eight fixed lines", value: median(plain.map(({ ms }) => ms)) },
      },
      { what: "the longest that a key waits while all names come", value: wait, budget: BUDGET, unit: "ms" },
    ];
  });
}

function beginnings(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at + 1));
}

/** @returns the longest that the page was at work meanwhile without a pause, in milliseconds */
async function knowAllNames(page: Page): Promise<number> {
  // Wherever a message comes late, other work was before it.
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel();
    Object.assign(window, { longest: 0 });
    let sent = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      Object.assign(window, { longest: Math.max(Reflect.get(window, "longest") as number, now - sent) });
      sent = now;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
  });
  const search = page.getByRole("combobox").first();
  await search.click();
  await search.fill(ALTERNATE);
  await page.locator("[role=option]").first().waitFor();
  await search.fill("");
  return page.evaluate(() => Reflect.get(window, "longest") as number);
}

interface Stroke {
  readonly text: string;
  readonly ms: number;
}

async function passes(page: Page, field: string, texts: readonly string[]): Promise<Stroke[]> {
  const times: number[][] = [];
  for (let pass = 0; pass < PASSES; pass += 1) times.push(await page.evaluate(timeTexts, { field, texts }));
  return texts.map((text, at) => ({ text, ms: median(times.map((pass) => pass[at] ?? Number.NaN)) }));
}

/** Runs in the page: the milliseconds from each text's input event until what follows from it is drawn. */
async function timeTexts({ field, texts }: { field: string; texts: readonly string[] }): Promise<number[]> {
  const input = document.querySelector<HTMLInputElement>(field);
  if (!input) throw new Error("There is no field to type in.");
  const times: number[] = [];
  for (const text of texts) {
    // Between two frames, as keys come whenever they come.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // A message comes after the frame that was being drawn.
    await new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(undefined);
      });
    });
    times.push(performance.now() - start);
  }
  return times;
}

/** Runs in the page: a field with the least that could be drawn under one. */
function addPlainList(): void {
  const field = document.createElement("input");
  const list = document.createElement("ul");
  field.id = "plain";
  field.addEventListener("input", () => {
    list.replaceChildren(
      ...Array.from({ length: 8 }, (_, at) => {
        const line = document.createElement("li");
        line.textContent = `Line ${at}`;
        return line;
      }),
    );
  });
  document.body.replaceChildren(field, list);
}
