/** @jest-environment jsdom */
import { parseDataset } from "../../../src/dataset/dataset";
import content from "../../fixtures/three-careers.json";
import {
  add,
  announced,
  button,
  choosePlace,
  click,
  figures,
  hidePane,
  paneText,
  settle,
  showPane,
} from "../shown-pane";

afterEach(hidePane);

describe("Preview", () => {
  it("asks for careers until there are two", async () => {
    await showPane();
    expect(paneText()).toContain("Add at least two careers");
    await add("coder");
    expect(paneText()).toContain("Add one more career");
    await add("biller");
    expect(paneText()).not.toContain("Add one more career");
  });

  it("shows the careers in the order chosen, each figure dated and sourced", async () => {
    await showPane();
    await add("medical assistant", "coder");
    expect(figures("Median pay")).toEqual([
      ["Medical assistant", "$45,690"],
      ["Medical coder", "$51,140"],
    ]);
    expect(paneText()).toContain("Median pay May 2025, source\u00a01");
    expect(document.querySelector(".sources li")?.textContent).toContain(
      "Occupational Employment and Wage Statistics",
    );
  });

  it("says in its title what the figures find", async () => {
    await showPane();
    await add("medical assistant", "coder");
    expect(document.querySelector(".finding")?.textContent).toContain("$5,450");
  });

  it("warns that a state's figures are older, and names the place of those that are national", async () => {
    await showPane();
    await add("medical assistant", "coder");
    await choosePlace("TX");
    expect(figures("Median pay")[1]).toEqual(["Medical coder", "$44,180"]);
    expect(paneText()).toContain("Median pay May 2023, source\u00a01");
    expect(document.querySelector(".warning")?.textContent).toContain(
      "The figures for Texas are from May 2023",
    );
    expect(paneText()).toContain("Projected growth 2024–34, United States, source\u00a02");
    expect(document.querySelector("footer")?.textContent).toContain("oldest figure shown: May 2023");
  });

  it("says that a figure is absent, not that nobody published it", async () => {
    await showPane();
    await add("medical assistant", "coder");
    await choosePlace("CA");
    expect(figures("Median pay")[0]).toEqual(["Medical assistant", "no figure"]);
  });

  it("says which place it loads, and offers another try when that fails", async () => {
    let answer: (content: unknown) => void = () => {};
    let fail: (error: Error) => void = () => {};
    const rest = () =>
      new Promise((resolve, reject) => {
        [answer, fail] = [resolve, reject];
      });
    await showPane({ data: parseDataset(content, rest) });
    await add("medical assistant", "coder");
    await choosePlace("CA");
    expect(announced()).toContain("Loading the figures for California…");
    await settle(() => fail(new Error("Loading chunk 7 failed.")));
    expect(announced()).toContain(
      "These figures could not be loaded. Check your internet connection, then try again.",
    );

    await click(button("Try again"));
    await settle(() => answer({ series: [] }));
    expect(figures("Projected growth")[1]).toEqual(["Medical coder", "7.1%"]);
  });

  it("shows what was asked for last, whatever arrives first", async () => {
    let answer: (content: unknown) => void = () => {};
    await showPane({ data: parseDataset(content, () => new Promise((resolve) => (answer = resolve))) });
    await add("medical assistant", "coder");
    await choosePlace("CA");
    await choosePlace("TX");
    await settle(() => answer({ series: [] }));
    expect(figures("Median pay")[1]).toEqual(["Medical coder", "$44,180"]);
  });
});
