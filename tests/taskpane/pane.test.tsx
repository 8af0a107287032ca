/** @jest-environment jsdom */
import { takeBackNotice, tell } from "../../src/actions/notice";
import {
  announced,
  button,
  chips,
  click,
  figures,
  hidePane,
  insertButton,
  paneText,
  settle,
  showPane,
} from "./shown-pane";

afterEach(hidePane);

describe("Pane", () => {
  it("says what it is for, and shows its worth in one press", async () => {
    await showPane();
    expect(paneText()).toContain("Put two to six careers side by side");
    await click(button("Try medical assistant, coder and biller"));
    expect(chips()).toEqual(["Medical assistant", "Medical coder", "Medical biller"]);
    expect(figures("Median pay")[2]).toEqual(["Medical biller", "$48,500"]);
    expect(paneText()).not.toContain("Put two to six careers side by side");
    expect(insertButton().getAttribute("aria-disabled")).toBe("false");
  });

  it("gives the focus to the figures when the button that called them is gone", async () => {
    await showPane();
    await click(button("Try medical assistant, coder and biller"));
    expect(document.activeElement?.textContent).toBe("Preview");
  });

  it("names its data set and its licenses", async () => {
    await showPane();
    const footer = document.querySelector("footer")?.textContent;
    expect(footer).toContain("Data set three-careers");
    expect(footer).toContain("Sources, licenses and notices");
  });

  it("shows a sentence from a ribbon button until it is dismissed", async () => {
    tell("Select cells that name careers.");
    await showPane();
    expect(announced()).toContain("Select cells that name careers.");
    await settle(() => tell("The comparison is on a new sheet."));
    expect(announced()).toContain("The comparison is on a new sheet.");
    await click(button("Dismiss"));
    expect(announced()).not.toContain("The comparison");
  });

  it("shows no such sentence any more once something else was asked for", async () => {
    await showPane();
    await settle(() => tell("Select a cell that names a career."));
    expect(announced()).toContain("Select a cell that names a career.");
    await settle(takeBackNotice);
    expect(announced()).not.toContain("Select a cell");
    hidePane();
    tell("Select a cell that names a career.");
    takeBackNotice();
    await showPane();
    expect(announced()).not.toContain("Select a cell");
  });
});
