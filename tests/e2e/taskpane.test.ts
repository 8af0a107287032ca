import { violations } from "./axe";
import { choose, insert } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";

afterAll(closeBrowser);

describe("the pane without a mouse", () => {
  it("chooses, removes, changes the place and inserts", async () => {
    const preview = await openPreview();
    await choose(preview, ["coder", "biller", "medical assistant"]);
    const search = preview.pane.getByRole("combobox", { name: "Add a career" });
    await search.press("Backspace");
    expect(await preview.pane.getByRole("button", { name: /^Remove/ }).allInnerTexts()).toHaveLength(2);
    await preview.pane.getByRole("combobox", { name: "Place", exact: true }).press("Control+a");
    await preview.page.keyboard.type("Tex");
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText("$44,180").first().waitFor();
    for (let presses = 0; presses < 60 && !(await onInsert(preview)); presses += 1)
      await preview.page.keyboard.press("Tab");
    await preview.page.keyboard.press("Enter");
    await preview.pane.getByText(/Inserted on the new sheet/).waitFor();
    expect(await preview.sheetNames()).toEqual(["Sheet1", "Coder vs Biller"]);
    expect(await preview.shown("B3")).toEqual([["TX"]]);
    await preview.close();
  });

  const onInsert = async (preview: Preview) =>
    (await preview.frame()).evaluate(() => document.activeElement?.textContent === "Insert comparison");
});

describe("a name that a career only stands in for", () => {
  it("is kept in the pane and on the sheet, and both say what its figures are", async () => {
    const preview = await openPreview();
    const { pane } = preview;
    await choose(preview, ["health information technician"]);
    await pane.getByRole("button", { name: "Remove Health information technician" }).waitFor();
    await pane
      .locator(".chosen")
      .getByText("BLS no longer publishes health information technicians")
      .waitFor();
    await choose(preview, ["medical assistant"]);
    await pane.locator(".preview .warning").getByText("Health information technician: BLS").waitFor();
    expect(await violations(await preview.frame())).toEqual([]);

    await insert(preview);
    const cells = (await preview.shown("A1:J60")).flat().join("\n");
    expect(cells).toContain("Health information technician");
    expect(cells).toContain("BLS no longer publishes health information technicians");
    expect(cells).not.toContain("Medical coder");
    await preview.close();
  });
});

describe("an office.js that never becomes ready", () => {
  it("is told after ten seconds, while figures can still be looked at", async () => {
    const preview = await openPreview({
      // The library arrives but its part for this host does not, so it waits for ever.
      before: (page) => page.route(/excel-preview.*\.js/, () => {}),
    });
    await preview.pane.getByText("Excel has not answered for 10 seconds.").waitFor({ timeout: 20_000 });
    await choose(preview, ["coder", "biller"]);
    await preview.pane.getByText("$51,140").first().waitFor();
    expect(await violations(await preview.frame())).toEqual([]);
    expect(
      await preview.pane.getByRole("button", { name: "Insert comparison" }).getAttribute("aria-disabled"),
    ).toBe("true");
    await preview.close();
  });
});
