/** @jest-environment jsdom */
import { dataset } from "../../../src/dataset/dataset";
import type { Dataset } from "../../../src/dataset/dataset";
import { loadAllNames } from "../../../src/lookup/lookup";
import { threeCareers } from "../../fixtures/three-careers";
import {
  activeOption,
  add,
  announced,
  chips,
  click,
  combobox,
  hidePane,
  isOpen,
  options,
  press,
  settle,
  showPane,
  type,
} from "../shown-pane";

/** They are read once the browser has been idle for a second. */
async function namesLoaded(data: Dataset): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  // It has begun by now, and goes on as others ask for the same.
  await loadAllNames(data);
  await settle(() => {});
}

let shown: Dataset;

beforeEach(() => showPane({ data: (shown = threeCareers()) }));
afterEach(hidePane);

describe("CareerSearch", () => {
  it("is a combobox labelled for what it does, which owns its list", () => {
    expect(combobox().labels?.[0]?.textContent).toBe("Add a career");
    const list = document.getElementById(combobox().getAttribute("aria-controls") ?? "");
    expect(list?.getAttribute("role")).toBe("listbox");
    expect(isOpen()).toBe(false);
  });

  it("offers what fits as a person types, the first one ready to be taken", async () => {
    await type("cod");
    expect(options()).toContain("Medical coder");
    expect(activeOption()).toBe("Medical coder");
    expect(document.querySelectorAll('[role="option"][aria-selected="true"]')).toHaveLength(1);
  });

  it("says when the list holds but the first of the careers found", async () => {
    await hidePane();
    await showPane({ data: dataset() });
    await type("phlebotomist");
    expect(announced()).toMatch(/^\d careers? found\./);
    await type("assistant");
    expect(options()).toHaveLength(8);
    expect(announced()).toContain("The first 8 careers of those found. Type more to narrow them.");
  });

  it("takes with Enter what a formula takes the name for", async () => {
    await hidePane();
    await showPane({ data: dataset() });
    for (const text of ["pharmacist", "cashier", "dentist"]) await add(text);
    expect(chips()).toEqual(["Pharmacists", "Cashiers", "Dentists, General"]);
  });

  it("shows the name that was found and the official title", async () => {
    await type("CMA");
    expect(document.querySelector(".also")?.textContent).toBe("“CMA” · Medical Assistants · 31-9092");
  });

  it("shows what a name would be called whose figures are only those of a career", async () => {
    await type("billing and coding");
    expect(options()).toEqual(["Medical billing and coding specialist"]);
    expect(document.querySelector(".also")?.textContent).toBe(
      "Medical coder · Medical Records Specialists · 29-2072",
    );
  });

  it("tells how many it found, and what to do when it found none", async () => {
    await type("cod");
    expect(announced()).toMatch(/\d careers? found\./);
    await namesLoaded(shown);
    await type("xyzzy");
    expect(isOpen()).toBe(false);
    expect(announced()).toContain("No career goes by “xyzzy”. Try another everyday name");
  });

  it("takes the active career on Enter, then begins afresh and keeps the focus", async () => {
    await add("coder");
    expect(chips()).toEqual(["Medical coder"]);
    expect(announced()).toContain("Medical coder added. 1 of 6 careers.");
    expect(combobox().value).toBe("");
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(combobox());
  });

  it("opens on an arrow and goes round at both ends", async () => {
    combobox().focus();
    await press("ArrowDown");
    const all = options();
    expect(all).toEqual(["Medical coder", "Medical biller", "Medical assistant"]);
    expect(activeOption()).toBe(all[0]);
    await press("ArrowDown");
    expect(activeOption()).toBe(all[1]);
    await press("ArrowUp", "ArrowUp");
    expect(activeOption()).toBe(all[2]);
    await press("ArrowDown");
    expect(activeOption()).toBe(all[0]);
  });

  it("opens at the last one on the upward arrow", async () => {
    combobox().focus();
    await press("ArrowUp");
    expect(activeOption()).toBe("Medical assistant");
  });

  it("leaves Home and End to the text until the arrows went into the list", async () => {
    await type("medical");
    expect(await press("End")).toBe(false);
    expect(await press("Home")).toBe(false);
    await press("ArrowDown");
    expect(await press("End")).toBe(true);
    expect(activeOption()).toBe(options().at(-1));
    await press("Home");
    expect(activeOption()).toBe(options()[0]);
  });

  it("closes the list on Escape, and clears the text on the next", async () => {
    await type("cod");
    await press("Escape");
    expect(isOpen()).toBe(false);
    expect(combobox().value).toBe("cod");
    await press("Escape");
    expect(combobox().value).toBe("");
    expect(await press("Escape")).toBe(false);
  });

  it("opens on a click without choosing for the person", async () => {
    await click(combobox());
    expect(isOpen()).toBe(true);
    expect(activeOption()).toBeUndefined();
    expect(await press("Enter")).toBe(false);
    expect(chips()).toEqual([]);
  });

  it("takes a career that is clicked", async () => {
    await type("medical");
    const [, second] = document.querySelectorAll<HTMLElement>('[role="option"]');
    const title = second?.querySelector(".title")?.textContent;
    if (second) await click(second);
    expect(chips()).toEqual([title]);
  });

  it("closes when the focus goes elsewhere", async () => {
    await type("cod");
    await click(document.querySelector("select") as HTMLElement);
    expect(isOpen()).toBe(false);
  });

  it("takes the last career out on Backspace in an empty field only", async () => {
    await add("coder", "biller");
    await type("x");
    expect(await press("Backspace")).toBe(false);
    await type("");
    await press("Backspace");
    expect(chips()).toEqual(["Medical coder"]);
    expect(announced()).toContain("Medical biller removed. 1 of 6 careers.");
  });

  it("refuses a career that is there already, and says so", async () => {
    await add("coder", "medical records specialist");
    expect(chips()).toEqual(["Medical coder"]);
    expect(announced()).toContain("Medical coder is already in the comparison.");
    expect(document.querySelector(".problem")?.textContent).toContain("already in the comparison");
  });

  it("refuses a seventh career, says so, and keeps what was typed", async () => {
    await showPane({ data: dataset() });
    await add("coder", "biller", "medical assistant", "phlebotomist", "registered nurse", "receptionist");
    expect(chips()).toHaveLength(6);
    await add("pharmacy technician");
    expect(chips()).toHaveLength(6);
    expect(announced()).toContain(
      "A comparison holds six careers at most. Remove one to make room for Pharmacy technician.",
    );
    expect(combobox().value).toBe("pharmacy technician");
  });

  it("finds a career by any of its names once all of them are in memory", async () => {
    await showPane({ data: dataset() });
    await type("sommelier");
    expect(announced()).toContain("Looking through more names…");
    await namesLoaded(dataset());
    expect(options()).toEqual(["Fast Food and Counter Workers"]);
  });
});
