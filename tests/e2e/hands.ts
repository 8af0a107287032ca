import type { Locator } from "playwright-core";
import type { Preview } from "./preview";

/** A way to use the pane without a mouse. */
export interface Hands {
  readonly openTab: (preview: Preview, name: string) => Promise<void>;
  readonly press: (preview: Preview, what: Locator) => Promise<void>;
  /** Types into a search, and takes the first that it suggests. */
  readonly pick: (preview: Preview, search: Locator, text: string) => Promise<void>;
}

const list = ({ pane }: Preview) => pane.locator("[role=listbox] [role=option]").first();
const tab = ({ pane }: Preview, name: string) => pane.getByRole("tab", { name });

/** More presses of Tab than any tab of the pane has stops. */
const MOST_PRESSES = 200;

/** From where the focus is to what is wanted, by Tab or Shift and Tab alone. */
async function goTo(preview: Preview, what: Locator): Promise<void> {
  await what.waitFor();
  const frame = await preview.frame();
  // F6, which takes the focus from the sheet to the pane, is Excel's own.
  if (!(await frame.evaluate(() => document.hasFocus())))
    await frame.locator("[role=tab][aria-selected=true]").focus();
  const isBefore = await what.evaluate(
    (element) =>
      ((document.activeElement ?? element).compareDocumentPosition(element) &
        Node.DOCUMENT_POSITION_PRECEDING) !==
      0,
  );
  const key = isBefore ? "Shift+Tab" : "Tab";
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    if (await what.evaluate((element) => element === document.activeElement)) return;
    await preview.page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${what.toString()}.`);
}

export const keyboard: Hands = {
  async openTab(preview, name) {
    await goTo(preview, preview.pane.locator("[role=tab][aria-selected=true]"));
    for (let presses = 0; presses < 5; presses += 1) {
      if ((await tab(preview, name).getAttribute("aria-selected")) === "true") return;
      await preview.page.keyboard.press("ArrowRight");
    }
    throw new Error(`The arrow keys never came to the tab "${name}".`);
  },
  async press(preview, what) {
    await goTo(preview, what);
    await preview.page.keyboard.press("Enter");
  },
  async pick(preview, search, text) {
    await goTo(preview, search);
    await preview.page.keyboard.type(text);
    await list(preview).waitFor();
    await preview.page.keyboard.press("Enter");
  },
};

export const touch: Hands = {
  openTab: (preview, name) => tab(preview, name).tap(),
  press: (_, what) => what.tap(),
  async pick(preview, search, text) {
    await search.tap();
    await preview.page.keyboard.type(text);
    await list(preview).tap();
  },
};
