/** @jest-environment jsdom */
import { add, announced, button, chips, click, combobox, figures, hidePane, showPane } from "../shown-pane";

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

describe("CareerList, of a name that is only stood in for", () => {
  const NAME = "Medical billing and coding specialist";
  const STANDS_IN = "Billing and coding are counted apart";

  beforeEach(async () => {
    await showPane();
    await add("billing and coding", "biller");
  });

  it("keeps the name, and says what stands in for it", () => {
    expect(chips()).toEqual([NAME, "Medical biller"]);
    expect(document.querySelector(".chosen .hint")?.textContent).toContain(`${NAME}: ${STANDS_IN}`);
  });

  it("says so aloud when it is added", async () => {
    await showPane();
    await add("billing and coding");
    expect(announced()).toContain(`${NAME} added. 1 of 6 careers. ${STANDS_IN}`);
  });

  it("has the preview say so too", () => {
    expect(figures("Median pay")[0]).toEqual([NAME, "$51,140"]);
    expect(document.querySelector(".warning")?.textContent).toContain(`${NAME}: ${STANDS_IN}`);
  });

  it("refuses another name of the same career, and says why", async () => {
    await add("coder");
    expect(chips()).toEqual([NAME, "Medical biller"]);
    expect(announced()).toContain(
      `Medical coder has the same figures as ${NAME}, which is already in the comparison.`,
    );
  });

  it("takes it out by its name", async () => {
    await click(button(`Remove ${NAME}`));
    expect(chips()).toEqual(["Medical biller"]);
    expect(document.querySelector(".chosen")?.textContent).not.toContain(STANDS_IN);
  });
});
