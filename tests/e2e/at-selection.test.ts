import { cardOf, choose, insertArticle, openTab } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";
import { addInFormulas } from "./workbook";

let preview: Preview;

beforeAll(async () => {
  preview = await openPreview();
  await choose(preview, ["medical assistant", "coder"]);
  await preview.pane.getByRole("radio", { name: "At the selected cell" }).check();
});
afterAll(closeBrowser);

const shownPanel = () => preview.pane.locator("[role=tabpanel]:not([hidden])");
const button = (name: string) => shownPanel().getByRole("button", { name });
const question = () => shownPanel().getByRole("group", { name: /Replace (it|them)\?/ });
const focused = async () =>
  (await preview.frame()).evaluate(() => document.activeElement?.textContent?.trim());
const contents = async () => [await preview.formulas("A1:N60"), await preview.values("A1:N60")];

/** Presses the button over the selected cell, and waits for what comes of it. */
async function insertAt(cell: string): Promise<void> {
  await preview.select(cell);
  await button("Insert comparison").click();
}

async function inserted(): Promise<string> {
  const message = shownPanel().getByText(/^Inserted in /);
  await message.waitFor();
  await preview.settled();
  return message.innerText();
}

describe("a comparison at the selected cell", () => {
  it("stands there as a table with its notes and sources, live and without charts", async () => {
    await preview.enter("B1", "my own heading");
    await insertAt("C4");
    expect(await inserted()).toMatch(/^Inserted in C4:F\d+ of the sheet “Sheet1”\.$/);
    const rows = await preview.shown("C4:F40");
    expect(rows).toContainEqual(["Median pay", "$45,690", "$51,140", "[1]"]);
    expect(rows.map(([first]) => first)).toContain("Sources and notes");
    expect((await addInFormulas(preview)).join()).toContain('CAREER.SALARY(D$8,"median",$D$6)');
    expect(await preview.charts()).toEqual([]);
    expect(await preview.sheetNames()).toEqual(["Sheet1"]);
    expect(await preview.shown("B1")).toEqual([["my own heading"]]);
  });

  it("follows the names at its head", async () => {
    await preview.enter("E8", "biller");
    expect(await preview.shown("C11:E11")).toEqual([["Median pay", "$45,690", "$48,500"]]);
  });

  it("asks before it writes over anything, with the focus on the answer that loses nothing", async () => {
    const before = await contents();
    await insertAt("C4");
    await question().waitFor();
    expect(await question().innerText()).toMatch(/\d+ cells in C4:F\d+ hold something\. Replace them\?/);
    expect(await focused()).toBe("Cancel");
    await preview.page.keyboard.press("Enter");
    await question().waitFor({ state: "detached" });
    expect(await focused()).toBe("Insert comparison");
    expect(await contents()).toEqual(before);
  });

  it("takes Escape for no", async () => {
    const before = await contents();
    await insertAt("C4");
    await question().waitFor();
    await preview.page.keyboard.press("Escape");
    await question().waitFor({ state: "detached" });
    expect(await focused()).toBe("Insert comparison");
    expect(await contents()).toEqual(before);
  });

  it("asks again where another cell was selected meanwhile", async () => {
    await preview.enter("J12", "mine");
    const before = await contents();
    await insertAt("C4");
    await question().waitFor();
    await preview.select("I9");
    await button("Replace").click();
    await question()
      .getByText(/^1 cell in I9:L\d+ holds something\. Replace it\?$/)
      .waitFor();
    expect(await contents()).toEqual(before);
  });

  it("forgets the question once something else is chosen", async () => {
    await preview.pane.getByRole("radio", { name: "Values" }).check();
    await question().waitFor({ state: "detached" });
  });

  it("writes over what is there once it may, and over nothing else", async () => {
    await insertAt("C4");
    await question().waitFor();
    await button("Replace").click();
    const area = /^Inserted in (C4:F\d+) of/.exec(await inserted())?.[1] ?? "";
    expect(await focused()).toBe("Insert comparison");
    expect(await preview.shown("C4")).toEqual([
      ["Medical coders earn $5,450 a year more than medical assistants"],
    ]);
    expect(await preview.shown("C11:E11")).toEqual([["Median pay", "$45,690", "$51,140"]]);
    expect((await preview.formulas(area)).flat().join("")).not.toContain("CAREER.");
    expect([await preview.shown("B1"), await preview.shown("J12")]).toEqual([
      [["my own heading"]],
      [["mine"]],
    ]);
  });

  it("says why where it would cut through merged cells", async () => {
    const before = await contents();
    await insertAt("A2");
    await shownPanel().getByText("The merged cells C4:F4 lie partly in A2:D").waitFor();
    expect(await contents()).toEqual(before);
  });
});

describe("the table of an article at the selected cell", () => {
  const TITLE = "Medical billing vs. medical coding";
  const insertHere = () =>
    cardOf(preview, TITLE).getByRole("button", { name: "Insert at the selected cell" }).click();

  it("stands there without asking where the cells are free", async () => {
    await openTab(preview, "Ready-made");
    await preview.select("C70");
    await insertHere();
    expect(await inserted()).toMatch(/^Inserted in C70:J\d+ of the sheet “Sheet1”\.$/);
    expect((await preview.shown("C70"))[0]?.[0]).toContain("Pay in this article has no date");
  });

  it("asks where they are not, and gives the focus back to its own button", async () => {
    const before = await contents();
    await preview.select("A10");
    await insertHere();
    await question().waitFor();
    expect(await focused()).toBe("Cancel");
    await preview.page.keyboard.press("Escape");
    await question().waitFor({ state: "detached" });
    expect(await focused()).toBe("Insert at the selected cell");
    expect(await contents()).toEqual(before);
  });

  it("can still be a sheet of its own", async () => {
    await insertArticle(preview, TITLE);
    expect(await preview.sheetNames()).toEqual(["Sheet1", "Billing vs Coding"]);
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});
