/** @jest-environment jsdom */
import { add, button, chips, click, combobox, hidePane, showPane } from "./shown-pane";

beforeEach(async () => {
  await showPane();
  await add("coder", "biller", "medical assistant");
});
afterEach(hidePane);

const focused = () => document.activeElement?.getAttribute("aria-label");

describe("CareerList", () => {
  it("keeps the order in which careers were chosen", () => {
    expect(chips()).toEqual(["Medical coder", "Medical biller", "Medical assistant"]);
  });

  it("takes one out and gives the focus to the one that moved up", async () => {
    await click(button("Remove Medical biller"));
    expect(chips()).toEqual(["Medical coder", "Medical assistant"]);
    expect(focused()).toBe("Remove Medical assistant");
  });

  it("gives the focus to the one before when the last was taken out", async () => {
    await click(button("Remove Medical assistant"));
    expect(focused()).toBe("Remove Medical biller");
  });

  it("gives the focus to the search when none is left", async () => {
    await click(button("Remove Medical coder"));
    await click(button("Remove Medical biller"));
    await click(button("Remove Medical assistant"));
    expect(document.activeElement).toBe(combobox());
  });
});
