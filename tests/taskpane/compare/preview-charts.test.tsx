/** @jest-environment jsdom */
import { dataset } from "../../../src/dataset/dataset";
import { add, chooseMeasures, choosePlace, click, hidePane, settle, showPane } from "../shown-pane";

beforeEach(async () => {
  await showPane({ data: dataset() });
  await add("coder", "medical assistant");
});
afterEach(hidePane);

const titles = () =>
  [...document.querySelectorAll(".charts figcaption")].map(({ textContent }) => textContent);
const labeled = (label: string) =>
  [...document.querySelectorAll("label")]
    .find(({ textContent }) => textContent === label)
    ?.querySelector("input");

const PAY_RANGE = "The highest-paid tenth of medical coders earn $81,150 or more";
const GROWTH = "Jobs are projected to grow fastest for medical assistants: 12.5%";

describe("PreviewCharts", () => {
  it("shows the charts that the sheet would have, under their titles there", async () => {
    expect(titles()).toEqual([PAY_RANGE, GROWTH]);
    await click(labeled("Pay over time") as HTMLElement);
    expect(titles()).toEqual([
      PAY_RANGE,
      GROWTH,
      "Median annual pay, United States, 2017 to 2025, not adjusted for prices",
    ]);
  });

  it("shows of the measures chosen only what they draw", async () => {
    await chooseMeasures("outlook");
    expect(titles()).toEqual([GROWTH]);
    await chooseMeasures("pay");
    expect(titles()).toEqual([PAY_RANGE]);
    await chooseMeasures("training");
    await settle(() => {});
    expect(document.querySelector(".charts")).toBeNull();
  });

  it("says for a state that its bars run from quarter to quarter", async () => {
    await choosePlace("TX");
    await settle(() => {});
    expect(document.querySelector(".charts")?.textContent).toContain("from the lowest-paid quarter");
  });

  it("shows none where the table goes to the selected cell, which has none there", async () => {
    await click(labeled("At the selected cell") as HTMLElement);
    expect(document.querySelector(".charts")).toBeNull();
    await click(labeled("New sheet") as HTMLElement);
    expect(titles()).toEqual([PAY_RANGE, GROWTH]);
  });
});
