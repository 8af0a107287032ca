/** @jest-environment jsdom */
import { add, button, chips, click, goTo, hidePane, panelText, press, showPane } from "./shown-pane";

beforeEach(() => showPane({ actions: { describeSheet: () => new Promise(() => {}) } }));
afterEach(hidePane);

const tabs = () => [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
const chosen = () =>
  tabs()
    .filter((tab) => tab.getAttribute("aria-selected") === "true")
    .map(({ textContent }) => textContent);
const shown = () => document.querySelectorAll('[role="tabpanel"]:not([hidden])');

describe("Tabs", () => {
  it("shows one panel, named by its tab", async () => {
    expect(chosen()).toEqual(["Compare"]);
    await goTo("Ready-made");
    expect(chosen()).toEqual(["Ready-made"]);
    expect(shown()).toHaveLength(1);
    const tab = button("Ready-made");
    expect(shown()[0]?.getAttribute("aria-labelledby")).toBe(tab.id);
    expect(shown()[0]?.id).toBe(tab.getAttribute("aria-controls"));
  });

  it("is one stop for Tab, from which the arrows go round", async () => {
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    button("Compare").focus();
    await press("ArrowLeft");
    expect(chosen()).toEqual(["This sheet"]);
    expect(document.activeElement).toBe(button("This sheet"));
    expect(tabs().map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, -1, 0]);
    await press("ArrowRight");
    expect(chosen()).toEqual(["Compare"]);
    await press("End");
    expect(chosen()).toEqual(["This sheet"]);
    await press("Home");
    expect(chosen()).toEqual(["Compare"]);
  });

  it("leaves other keys to the browser", async () => {
    button("Compare").focus();
    expect(await press("ArrowDown")).toBe(false);
    expect(await press("ArrowRight")).toBe(true);
  });

  it("keeps what was done in a tab while another one is shown", async () => {
    await add("coder");
    await goTo("This sheet");
    expect(panelText()).not.toContain("Medical coder");
    await goTo("Compare");
    expect(chips()).toEqual(["Medical coder"]);
  });

  it("keeps the place in the text", async () => {
    const scroller = shown()[0]?.querySelector<HTMLElement>(".scroller") as HTMLElement;
    scroller.scrollTop = 120;
    scroller.dispatchEvent(new Event("scroll"));
    await goTo("Ready-made");
    // As a browser does with an element that is hidden.
    scroller.scrollTop = 0;
    await click(button("Compare"));
    expect(scroller.scrollTop).toBe(120);
  });
});
