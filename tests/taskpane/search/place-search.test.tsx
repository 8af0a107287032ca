/** @jest-environment jsdom */
import { dataset } from "../../../src/dataset/dataset";
import {
  announced,
  choosePlace,
  click,
  combobox,
  figures,
  add,
  hidePane,
  placeField,
  press,
  settle,
  showPane,
  typeInto,
} from "../shown-pane";

beforeEach(() => showPane({ data: dataset() }));
afterEach(hidePane);

const isOpen = () => placeField().getAttribute("aria-expanded") === "true";
const shown = () =>
  [...document.querySelectorAll('[role="option"]')].map(
    (option) => option.querySelector(".title")?.textContent,
  );
const active = () =>
  document.getElementById(placeField().getAttribute("aria-activedescendant") ?? "")?.querySelector(".title")
    ?.textContent;
const problem = () => document.querySelector(".options .problem")?.textContent;

describe("PlaceSearch", () => {
  it("shows the nation first, and owns its list", () => {
    expect(placeField().value).toBe("United States");
    const list = document.getElementById(placeField().getAttribute("aria-controls") ?? "");
    expect(list?.getAttribute("role")).toBe("listbox");
    expect(list?.getAttribute("aria-label")).toBe("Places");
  });

  it.each([
    ["tex", "Texas"],
    ["TX", "Texas"],
    ["washington dc", "District of Columbia"],
  ])("finds by %s, and goes on showing what was chosen", async (text, name) => {
    await typeInto(placeField(), text);
    expect(active()).toBe(name);
    expect(announced()).toContain("1 place found.");
    await press("Enter");
    expect(placeField().value).toBe(name);
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(placeField());
  });

  it("has the figures follow", async () => {
    await add("coder", "biller");
    await choosePlace("tx");
    await settle(() => {});
    expect(figures("Median pay")[0]).toEqual(["Medical coder", "$44,180"]);
  });

  it("shows all places in their order on a click, from the one chosen on", async () => {
    await choosePlace("Texas");
    await click(placeField());
    expect(shown()).toEqual(dataset().places.map(({ name }) => name));
    expect(active()).toBe("Texas");
    await press("ArrowDown", "Enter");
    expect(placeField().value).toBe("Utah");
  });

  it("shows all places once the field is emptied, offering none", async () => {
    await typeInto(placeField(), "");
    expect(shown()).toHaveLength(dataset().places.length);
    expect(active()).toBeUndefined();
  });

  it("opens by the keyboard at the place chosen", async () => {
    placeField().focus();
    await press("ArrowDown");
    expect(active()).toBe("United States");
    await press("ArrowUp");
    expect(active()).toBe("Wyoming");
  });

  it("takes a place that is clicked", async () => {
    await typeInto(placeField(), "carolina");
    const options = [...document.querySelectorAll<HTMLElement>('[role="option"]')];
    await settle(() => options[1]?.click());
    expect(placeField().value).toBe("South Carolina");
  });

  it("gives back the place chosen on Escape", async () => {
    await choosePlace("Ohio");
    await typeInto(placeField(), "tex");
    await press("Escape");
    expect(placeField().value).toBe("Ohio");
    expect(isOpen()).toBe(false);
    expect(await press("Escape")).toBe(false);
  });

  it("takes what was typed when the focus goes elsewhere, where that is one place", async () => {
    await typeInto(placeField(), "N.Y.");
    await click(combobox());
    expect(placeField().value).toBe("New York");
  });

  it("keeps the last place when what was typed is none or several, and says so", async () => {
    await choosePlace("Ohio");
    await typeInto(placeField(), "Ontario");
    expect(problem()).toBe(
      "No place is called “Ontario”. Choose US, a state or its postal code; until then it stays Ohio.",
    );
    await press("Enter");
    await click(combobox());
    expect(placeField().value).toBe("Ohio");
    expect(problem()).toContain("“Ontario”");
    await typeInto(placeField(), "new");
    expect(problem()).toBeUndefined();
    await click(combobox());
    expect(placeField().value).toBe("Ohio");
    expect(problem()).toContain("“new”");
  });

  it("keeps the last place where all was deleted, and has nothing to say", async () => {
    await choosePlace("Ohio");
    await typeInto(placeField(), " ");
    await click(combobox());
    expect(placeField().value).toBe("Ohio");
    expect(problem()).toBeUndefined();
  });
});
