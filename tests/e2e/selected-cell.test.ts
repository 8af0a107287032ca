import { violations } from "./axe";
import { choose, insert, openTab } from "./pane";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
});
afterAll(closeBrowser);

const panel = () => preview.pane.getByRole("tabpanel", { name: "This sheet" });
const section = () => panel().getByRole("region", { name: "Selected cell" });
const said = (what: string | RegExp) => section().getByText(what).first().waitFor();

async function enter(cell: string, text: string): Promise<void> {
  await preview.enter(cell, text);
  await preview.select(cell);
}

describe("the selected cell", () => {
  beforeAll(() => openTab(preview, "This sheet"));

  it("is followed, and its error explained as the function itself explains it", async () => {
    await enter("B2", "codr");
    await said("An ordinary cell");
    await enter("C2", "=CAREER.SALARY(B2)");
    await said('No career is called "codr". Did you mean "coder"?');
    await preview.select("B2");
    await said("An ordinary cell");
    await preview.select("C2");
    await said("Did you mean");
    expect(await violations(await preview.frame())).toEqual([]);
  });

  it("is explained anew when a cell that it refers to holds something else", async () => {
    await preview.enter("B2", "coder");
    await preview.select("C2");
    await said("Medical coder");
    await said("May 2025");
    await said(/Occupational Employment and Wage Statistics/);
    expect(await violations(await preview.frame())).toEqual([]);
  });

  it("says what is in the way of a formula that fills several cells", async () => {
    await preview.enter("F4", "mine");
    await enter("E2", '=CAREER.RANGE("coder")');
    await said(/these are in the way: F4/);
    await preview.clear("F4");
    await preview.select("E2");
    await said("29-2072 Medical Records Specialists");
    await preview.select("F3");
    await said("This cell is filled by the formula in E2.");
  });

  it("can be repaired right there where Excel has lost sight of the add-in", async () => {
    await preview.page.evaluate(() => window.preview.host.reopen());
    await preview.settled();
    await preview.select("C2");
    await said(/Excel opened the workbook before the add-in was there/);
    await section().getByRole("button", { name: "Repair this sheet" }).click();
    await panel()
      .getByText(/formulas? (was|were) entered again/)
      .waitFor();
    await said("Medical coder");
    expect(await section().getByRole("button").count()).toBe(0);
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});

describe("what takes long", () => {
  it("is cancelled, and nothing was changed", async () => {
    const { page, pane } = preview;
    await openTab(preview, "Compare");
    await choose(preview, ["medical assistant", "coder"]);
    await page.evaluate(() => Object.assign(window, { release: window.preview.host.hold() }));
    await pane.getByRole("button", { name: "Insert comparison" }).click();
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByText("Cancelled. Nothing was changed.").waitFor();
    expect(await violations(await preview.frame())).toEqual([]);
    await page.evaluate(() => (window as unknown as { release(): void }).release());
    await page.waitForTimeout(500);
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
  });

  it("cannot be cancelled once Excel writes, and is then done", async () => {
    const { page, pane } = preview;
    await page.evaluate(() => Object.assign(window, { release: window.preview.host.hold(1) }));
    await pane.getByRole("button", { name: "Insert comparison" }).click();
    await pane.getByText("Excel is writing…").waitFor();
    expect(await pane.getByRole("button", { name: "Cancel" }).count()).toBe(0);
    await page.evaluate(() => (window as unknown as { release(): void }).release());
    await pane.getByText(/Inserted on the new sheet/).waitFor();
    expect(await preview.sheetNames()).toHaveLength(2);
  });

  it("is inserted as ever afterwards", async () => {
    await choose(preview, ["biller"]);
    await insert(preview);
    expect(await preview.sheetNames()).toHaveLength(3);
  });
});

describe("a figure that looks wrong", () => {
  it("is put on the clipboard, with where it comes from", async () => {
    const { page, pane } = preview;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const footer = pane.getByRole("tabpanel", { name: "Compare" }).locator("footer");
    await footer.getByText("Report a wrong figure").click();
    const which = footer.getByLabel("Which figure");
    await which.selectOption({ label: "Median pay, Medical coder, $51,140" });
    await footer.getByRole("button", { name: "Copy the report" }).click();
    await footer.getByText("Copied. Paste it where the support page says.").waitFor();
    const copied = await (await preview.frame()).evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Figure: Median pay, Medical coder: $51,140");
    expect(copied).toContain("Measured for: 29-2072 Medical Records Specialists");
    await footer.getByText("Sources, licenses and notices").click();
    await footer.getByText(/This product includes information from the O\*NET/).waitFor();
    expect(await violations(await preview.frame())).toEqual([]);
  });

  it("is shown, selected, where the clipboard is closed", async () => {
    const { page, pane } = preview;
    await page.context().clearPermissions();
    const frame = await preview.frame();
    await frame.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", {
        value: { writeText: () => Promise.reject(new Error("NotAllowed")) },
        configurable: true,
      });
      document.execCommand = () => false;
    });
    const footer = pane.getByRole("tabpanel", { name: "Compare" }).locator("footer");
    await footer.getByRole("button", { name: "Copy the report" }).click();
    await footer.getByText(/The report is selected: press Ctrl\+C/).waitFor();
    const selected = await frame.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected).toContain("Figure: Median pay, Medical coder: $51,140");
    expect(await violations(frame)).toEqual([]);
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});
