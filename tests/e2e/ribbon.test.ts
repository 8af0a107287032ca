import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";

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
    await preview.pane.getByText('Inserted on the new sheet "Assistant vs Coder".').waitFor();
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

describe("Help on the ribbon", () => {
  it("leads to the help page", async () => {
    await press("Help");
    const sentence = await preview.pane.getByText(/^Help is at/).innerText();
    const response = await preview.page.request.get(sentence.replace("Help is at ", ""));
    expect(response.ok()).toBe(true);
  });
});
