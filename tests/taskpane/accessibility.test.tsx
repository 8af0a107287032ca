/** @jest-environment jsdom */
import axe from "axe-core";
import { ActionFailed } from "../../src/actions/action-failed";
import { add, button, choosePlace, click, hidePane, insertButton, showPane, type } from "./shown-pane";

afterEach(hidePane);

/** Colors need a drawn page, which jsdom does not make. */
async function violations(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

const tryIt = () => click(button("Try medical assistant, coder and biller"));

describe("the pane has no fault that axe knows of", () => {
  beforeAll(() => {
    document.documentElement.lang = "en";
    document.title = "Career Comparison";
  });

  it("when it is empty", async () => {
    await showPane();
    expect(await violations()).toEqual([]);
  });

  it("while it suggests careers", async () => {
    await showPane();
    await add("coder");
    await type("medical");
    expect(await violations()).toEqual([]);
  });

  it("when it shows a state's figures with their notes", async () => {
    await showPane();
    await tryIt();
    await choosePlace("TX");
    expect(await violations()).toEqual([]);
  });

  it("when a sheet was inserted", async () => {
    await showPane({ insert: () => Promise.resolve({ sheetName: "Coder vs Biller", notes: ["A note."] }) });
    await tryIt();
    await click(insertButton());
    expect(await violations()).toEqual([]);
  });

  it("when inserting failed", async () => {
    await showPane({ insert: () => Promise.reject(new ActionFailed("The workbook is protected.")) });
    await tryIt();
    await click(insertButton());
    expect(await violations()).toEqual([]);
  });

  it("when Excel is missing", async () => {
    await showPane({ office: null });
    expect(await violations()).toEqual([]);
  });
});
