import { readFileSync } from "node:fs";
import path from "node:path";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";
import { runCommand } from "./run-command";

const SHORTCUTS = path.resolve(__dirname, "../../dist/shortcuts.json");

let preview: Preview;

beforeEach(async () => {
  preview = await openPreview();
  await preview.pane.getByRole("combobox", { name: "Add a career" }).waitFor();
});
afterEach(() => preview.close());
afterAll(closeBrowser);

const press = (name: string) => preview.page.getByRole("toolbar").getByRole("button", { name }).click();

function select(range: string): Promise<void> {
  return preview.page.evaluate((address) => {
    window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange(address).activate();
  }, range);
}

describe("Insert comparison on the ribbon", () => {
  it("compares the careers in the selected cells", async () => {
    await preview.enter("A1", "medical assistant");
    await preview.enter("A2", "coder");
    await select("A1:A2");
    await press("Insert comparison");
    await preview.pane.getByText("Inserted on the new sheet “Assistant vs Coder”.").waitFor();
    expect(await preview.sheetNames()).toEqual(["Sheet1", "Assistant vs Coder"]);
    expect(preview.complaints).toEqual([]);
  });

  it("opens the closed pane with the sentence when it cannot", async () => {
    await preview.enter("A1", "coder");
    await preview.enter("A2", "codr");
    await press("Career Comparison");
    await preview.page.locator("iframe").waitFor({ state: "hidden" });
    await select("A1:A2");
    await press("Insert comparison");
    await preview.pane.getByText('No career is called "codr". Did you mean "coder"?').waitFor();
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
    expect(preview.complaints).toEqual([]);
  });
});

describe("the sheet in front, from the ribbon", () => {
  beforeEach(async () => {
    await preview.enter("A1", "medical assistant");
    await preview.enter("A2", "coder");
    await select("A1:A2");
    await press("Insert comparison");
    await preview.pane.getByText(/^Inserted on the new sheet/).waitFor();
    await preview.settled();
  });

  it("is refreshed, and the pane says what came of it", async () => {
    await press("Refresh");
    await preview.pane.getByText(/^The sheet is up to date with data set/).waitFor();
    expect(preview.complaints).toEqual([]);
  });

  it("is prepared for sharing, and the pane opens to say so", async () => {
    const calls = async () =>
      (await preview.formulas("A1:D40")).flat().filter((each) => /CAREER\./.test(each));
    expect(await calls()).not.toEqual([]);
    await press("Career Comparison");
    await preview.page.locator("iframe").waitFor({ state: "hidden" });
    await press("Prepare for sharing");
    await preview.pane.getByText(/^The sheet now holds values/).waitFor();
    expect(await calls()).toEqual([]);
    expect(preview.complaints).toEqual([]);
  });
});

describe("Look up career in the menu of a cell", () => {
  it("says what to select where the cell names none", async () => {
    const grid = preview.page.locator("#univer-sheet-main-canvas_workbook");
    await grid.click({ position: { x: 270, y: 200 }, button: "right" });
    await preview.page.getByText("Look up career").click();
    await preview.pane.getByText(/^Select a cell that names a career/).waitFor();
    expect(preview.complaints).toEqual([]);
  });
});

describe("the keyboard shortcuts", () => {
  const { actions } = JSON.parse(readFileSync(SHORTCUTS, "utf8")) as { actions: { id: string }[] };

  it("each run a command that the pane knows", async () => {
    const known = await (
      await preview.frame()
    ).evaluate(() => {
      const { actions: associated } = Office as unknown as {
        actions: { _association: { mappings: object } };
      };
      return Object.keys(associated._association.mappings);
    });
    expect(actions.map(({ id }) => id.toUpperCase()).filter((id) => !known.includes(id))).toEqual([]);
  });

  it("open the closed pane", async () => {
    await press("Career Comparison");
    await preview.page.locator("iframe").waitFor({ state: "hidden" });
    await runCommand(preview, "showPane");
    await preview.page.locator("iframe").waitFor({ state: "visible" });
    expect(preview.complaints).toEqual([]);
  });

  it("compare the selected careers, refresh what came of it, and look one up", async () => {
    await preview.enter("A1", "medical assistant");
    await preview.enter("A2", "coder");
    await select("A1:A2");
    await runCommand(preview, "insertComparison");
    await preview.pane.getByText(/^Inserted on the new sheet/).waitFor();
    await preview.settled();
    await runCommand(preview, "refreshSheet");
    await preview.pane.getByText(/^The sheet is up to date with data set/).waitFor();
    await select("C5");
    await runCommand(preview, "lookUpCareer");
    await preview.pane.getByRole("heading", { level: 2, name: "Medical coder" }).waitFor();
    expect(preview.complaints).toEqual([]);
  });
});

describe("Help on the ribbon", () => {
  it("leads to the help page", async () => {
    await press("Help");
    const sentence = await preview.pane.getByText(/^Help is at/).innerText();
    const response = await preview.page.request.get(sentence.replace("Help is at ", ""));
    expect(response.ok()).toBe(true);
  });
});
