import { choose, choosePlace, insert } from "./pane";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";

const FILES = /(states|titles)_json/;

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview({ before: (page) => page.route(FILES, (route) => route.abort()) });
});
afterAll(closeBrowser);

const CHECK = "Check the internet connection, then enter the formula again.";

describe("where data files cannot be loaded", () => {
  it("says in the cell which figures are missing", async () => {
    await preview.enter("A1", '=CAREER.SALARY("coder",,"OH")');
    expect(await preview.shown("A1")).toEqual([["#N/A"]]);
    expect(await preview.sentence()).toContain(`The figures of the states could not be loaded. ${CHECK}`);
  });

  it("still suggests a name for a misspelled one", async () => {
    await preview.enter("A2", '=CAREER.SALARY("codr")');
    expect(await preview.shown("A2")).toEqual([["#N/A"]]);
    const sentence = await preview.sentence();
    expect(sentence).toContain('"codr" is not among the names at hand. Did you mean "coder"?');
    expect(sentence).toContain(`Not all names of careers could be loaded. ${CHECK}`);
  });

  it("still answers from what is at hand", async () => {
    await preview.enter("A3", '=CAREER.SALARY("coder")');
    expect(await preview.shown("A3")).toEqual([["$51,140"]]);
  });

  it("says in the pane what could not be loaded, in words of its own", async () => {
    const { pane } = preview;
    await choose(preview, ["coder", "biller"]);
    await choosePlace(preview, "OH");
    await pane.getByText("These figures could not be loaded.").waitFor();
    await pane.getByRole("button", { name: "Insert comparison" }).click();
    const failure = pane.locator(".outcome .error");
    await failure.waitFor();
    const told = await failure.innerText();
    expect(told).toContain("The figures of the states could not be loaded. Check the internet connection");
    expect(told).not.toContain("Excel says");
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
  });

  it("does not call a career unknown", async () => {
    const { pane } = preview;
    await pane.getByRole("combobox", { name: "Add a career" }).fill("sommelier");
    await pane.getByText("“sommelier” is not among the names at hand").waitFor();
  });
});

describe("once they can be loaded again", () => {
  beforeAll(() => preview.page.unroute(FILES));

  it("finds the career when it is searched for again", async () => {
    const search = preview.pane.getByRole("combobox", { name: "Add a career" });
    await search.fill("");
    await search.fill("sommelier");
    await preview.pane.getByRole("option", { name: /Fast Food and Counter Workers/ }).waitFor();
    await search.fill("");
  });

  it("inserts the comparison after all", async () => {
    await insert(preview);
    expect(await preview.sheetNames()).toHaveLength(2);
  });
});
