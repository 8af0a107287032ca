import { readFileSync } from "node:fs";
import { opened } from "../render/xlsx/opened";
import type { Opened } from "../render/xlsx/opened";
import { cardOf, choose, choosePlace, insert, openTab } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";

afterAll(closeBrowser);

const SHOWN = "A1:J60";

/** Presses a button, and reads the file that the browser then saves. */
async function saved({ page }: Preview, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), file: opened(readFileSync(await download.path())) };
}

const press = ({ pane }: Preview, name: string) =>
  pane.locator("[role=tabpanel]:not([hidden])").getByRole("button", { name, exact: true }).first().click();

const chartsIn = ({ paths }: Opened) => paths.filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path));

/** Every cell of the sheet that the pane has just inserted, beside what the file has there. */
async function expectSheet(preview: Preview, file: Opened, charts: number): Promise<void> {
  const [name = ""] = file.workbook.SheetNames;
  expect(await preview.sheetNames()).toContain(name);
  const [values, formulas] = [await preview.values(SHOWN), await preview.formulas(SHOWN)];
  const there = file.workbook.Sheets[name];
  let compared = 0;
  values.forEach((row, down) =>
    row.forEach((value, across) => {
      // What a formula gives is calculated by either program.
      if (value === null || value === undefined || value === "" || formulas[down]?.[across]) return;
      const address = `${"ABCDEFGHIJ"[across]}${down + 1}`;
      expect([address, there?.[address]?.v]).toEqual([address, value]);
      compared += 1;
    }),
  );
  expect(compared).toBeGreaterThan(40);
  expect(await preview.charts()).toHaveLength(charts);
  expect(chartsIn(file)).toHaveLength(charts);
}

describe("Download workbook", () => {
  let preview: Preview;

  beforeEach(async () => {
    preview = await openPreview();
    await choose(preview, ["medical assistant", "coder"]);
  });
  afterEach(() => preview.close());

  it("saves the sheet that Insert makes of the same choice, as values", async () => {
    await choosePlace(preview, "Texas");
    const { name, file } = await saved(preview, () => press(preview, "Download workbook"));
    expect(name).toBe("Medical assistant vs Medical coder in TX.xlsx");
    await preview.pane.getByText(`Look for “${name}” in your browser’s downloads.`).waitFor();
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);

    await preview.pane.getByRole("radio", { name: "Values" }).check();
    await insert(preview);
    await expectSheet(preview, file, 2);
    expect(preview.complaints).toEqual([]);
  });

  it("is pressed by key, and keeps the focus", async () => {
    const button = preview.pane.getByRole("button", { name: "Download workbook" });
    await button.focus();
    const { name } = await saved(preview, () => preview.page.keyboard.press("Enter"));
    expect(name).toBe("Medical assistant vs Medical coder.xlsx");
    await preview.pane.getByText(/Look for/).waitFor();
    expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  it("saves a ready-made table", async () => {
    await openTab(preview, "Ready-made");
    const card = cardOf(preview, "Certified medical assistant vs. medical coder");
    const { name, file } = await saved(preview, () =>
      card.getByRole("button", { name: "Download workbook" }).click(),
    );
    expect(name).toBe("CMA vs Coder.xlsx");
    expect(file.workbook.SheetNames).toEqual(["CMA vs Coder"]);
    await card.getByRole("button", { name: "Insert as a new sheet" }).click();
    await preview.pane.getByText(/Inserted on the new sheet/).waitFor();
    await preview.settled();
    await expectSheet(preview, file, 0);
  });

  it("says so when its script does not arrive, and can try again", async () => {
    await preview.page.route("**/chunks/*workbook-file*", (route) => route.abort());
    await press(preview, "Download workbook");
    await preview.pane.getByText(/The part of the add-in that makes workbooks could not be loaded/).waitFor();
    await preview.page.unroute("**/chunks/*workbook-file*");
    const { name } = await saved(preview, () => press(preview, "Try again"));
    expect(name).toBe("Medical assistant vs Medical coder.xlsx");
  });
});

describe("Open as a workbook, in Excel for Windows", () => {
  it("has Excel open the sheet that Insert makes", async () => {
    const preview = await openPreview({ platform: "win32" });
    await choose(preview, ["medical assistant", "coder"]);
    const { name, file } = await saved(preview, () => press(preview, "Open as a workbook"));
    // Excel names a workbook that was never saved.
    expect(name).toBe("Book2.xlsx");
    await preview.pane.getByText(/“Medical assistant vs Medical coder” is open as a new workbook/).waitFor();
    await preview.pane.getByRole("radio", { name: "Values" }).check();
    await insert(preview);
    await expectSheet(preview, file, 2);
    await preview.close();
  });
});
