import { violations } from "./axe";
import { openTab } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";

let preview: Preview;

beforeEach(async () => {
  preview = await openPreview();
});
afterEach(() => preview.close());
afterAll(closeBrowser);

const panel = () => preview.pane.getByRole("tabpanel", { name: "Look up" });
const heading = (name: string) => panel().getByRole("heading", { level: 2, name, exact: true });
const isAccessible = async () => expect(await violations(await preview.frame())).toEqual([]);

async function lookUp(name: string): Promise<void> {
  await openTab(preview, "Look up");
  const search = panel().getByRole("combobox", { name: "Find a career" });
  await search.fill(name);
  await panel().getByRole("option").first().waitFor();
  await search.press("Enter");
}

/** Takes a figure into the selected cell, by the button that a person hears called so. */
async function take(button: string): Promise<void> {
  await panel().getByRole("button", { name: button, exact: true }).first().click();
  await panel()
    .getByText(/^Inserted in /)
    .waitFor();
  await preview.settled();
}

/** Where the pointer is when the menu is opened, away from the headings. */
const POINT = { x: 270, y: 200 };

/** Writes into the cell under the pointer, and chooses "Look up career" in its menu. */
async function lookUpCell(text: string): Promise<void> {
  const grid = preview.page.locator("#univer-sheet-main-canvas_workbook");
  await grid.click({ position: POINT });
  const address = await preview.page.evaluate(
    () => window.preview.univerAPI.getActiveWorkbook()?.getActiveRange()?.getA1Notation() ?? "",
  );
  await preview.enter(address, text);
  await preview.page.waitForTimeout(700);
  await grid.click({ position: POINT, button: "right" });
  await preview.page.getByText("Look up career").click();
}

describe("the tab Look up", () => {
  it("puts a figure, and then the formula for it, into the selected cell", async () => {
    await lookUp("coder");
    await heading("Medical coder").waitFor();
    await isAccessible();
    await preview.select("B3");
    await take("Insert value (Median pay)");
    expect([await preview.values("B3"), await preview.shown("B3")]).toEqual([[[51140]], [["$51,140"]]]);
    await preview.select("C3");
    await take("Insert formula (Median pay)");
    expect(await preview.formulas("C3")).toEqual([['=CAREER.SALARY("Medical coder","median","US")']]);
    expect(await preview.shown("C3")).toEqual([["$51,140"]]);
    await panel().getByRole("button", { name: "Copy source" }).waitFor();
    await isAccessible();
    expect(preview.complaints).toEqual([]);
  });

  it("asks before it writes over a cell", async () => {
    await preview.enter("B3", "mine");
    await lookUp("coder");
    await preview.select("B3");
    await panel().getByRole("button", { name: "Insert value (Projected growth)" }).first().click();
    await panel().getByText("1 cell in B3 holds something.").waitFor();
    await isAccessible();
    await panel().getByRole("button", { name: "Cancel" }).click();
    expect(await preview.values("B3")).toEqual([["mine"]]);
    await panel().getByRole("button", { name: "Insert value (Projected growth)" }).first().click();
    await panel().getByRole("button", { name: "Replace" }).click();
    await panel()
      .getByText(/^Inserted in B3/)
      .waitFor();
    expect(await preview.shown("B3")).toEqual([["7.1%"]]);
  });

  it("sets what articles say beside what is official, each to take with its source", async () => {
    await lookUp("coder");
    await panel()
      .getByText(/^Pay a year \(\d+\)$/)
      .click();
    const card = panel().locator(".known-card").filter({ hasText: "statistic not said" });
    await card.first().waitFor();
    await isAccessible();
    await preview.select("D4");
    await card
      .first()
      .getByRole("button", { name: /^Insert value/ })
      .click();
    await panel()
      .getByText(/^Inserted in D4/)
      .waitFor();
    expect(typeof (await preview.values("D4"))[0]?.[0]).toBe("number");
  });

  it("goes on to where a career leads, and back", async () => {
    await lookUp("coder");
    await panel().getByRole("button", { name: "Medical transcriptionist" }).click();
    await heading("Medical transcriptionist").waitFor();
    await panel().getByRole("button", { name: "Back to Medical coder" }).click();
    await heading("Medical coder").waitFor();
    await panel().getByRole("button", { name: "Forward to Medical transcriptionist" }).waitFor();
    await isAccessible();
  });

  it("says so when its script did not come, and fetches it on another try", async () => {
    await preview.close();
    let blocked = true;
    preview = await openPreview({
      before: (page) =>
        page.route(/look-up_look-up/, (route) => (blocked ? route.abort() : route.continue())),
    });
    await openTab(preview, "Look up");
    await panel().getByText("This part of the pane could not be loaded.").waitFor();
    await isAccessible();
    blocked = false;
    await panel().getByRole("button", { name: "Try again" }).click();
    await panel().getByRole("combobox", { name: "Find a career" }).waitFor();
    expect(
      await preview.pane.getByRole("tab", { name: "Look up" }).evaluate((tab) => tab.matches(":focus")),
    ).toBe(true);
  });
});

describe("Look up career in the menu of a cell", () => {
  it("shows the career that the cell names", async () => {
    await lookUpCell("MA");
    await heading("Medical assistant").waitFor();
    expect(preview.complaints).toEqual([]);
  });

  it("offers what may be meant by a name that nobody knows", async () => {
    await lookUpCell("codr");
    await panel().getByText('No career is called "codr".').waitFor();
    await isAccessible();
    await panel().getByRole("button", { name: "coder", exact: true }).click();
    await heading("Medical coder").waitFor();
  });

  it("lets a person choose where a name fits several careers", async () => {
    await lookUpCell("billing specialist");
    await panel().getByText('"billing specialist" can mean').waitFor();
    await isAccessible();
    await panel().getByRole("button", { name: "Medical biller" }).click();
    await heading("Medical biller").waitFor();
  });

  it("lets a person choose between several names in the cell", async () => {
    await lookUpCell("coder vs. biller");
    await panel().getByText("More than one career is named here.").waitFor();
    await isAccessible();
    await panel().getByRole("button", { name: "biller", exact: true }).click();
    await heading("Medical biller").waitFor();
  });
});
