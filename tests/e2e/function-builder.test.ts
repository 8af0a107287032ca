import { violations } from "./axe";
import { openTab } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";

let preview: Preview;

beforeEach(async () => {
  preview = await openPreview();
  await openTab(preview, "Formulas");
  await panel().getByRole("searchbox", { name: "Find a function" }).waitFor();
});
afterEach(() => preview.close());
afterAll(closeBrowser);

const panel = () => preview.pane.getByRole("tabpanel", { name: "Formulas" });
const formula = () => panel().getByRole("textbox", { name: "Formula" }).inputValue();
const isAccessible = async () => expect(await violations(await preview.frame())).toEqual([]);

const choose = (id: string) => panel().getByRole("button", { name: id, exact: true }).click();

async function pick(field: string, career: string): Promise<void> {
  const search = panel().getByRole("combobox", { name: field });
  await search.fill(career);
  await panel().getByRole("option").first().waitFor();
  await search.press("Enter");
}

async function insert(): Promise<void> {
  await panel().getByRole("button", { name: "Insert into the active cell" }).click();
  await panel()
    .getByText(/^Inserted in /)
    .waitFor();
  await preview.settled();
}

describe("the tab Formulas", () => {
  it("finds a function by what people ask", async () => {
    await panel().getByRole("searchbox", { name: "Find a function" }).fill("promotion");
    await panel().getByRole("button", { name: "LADDER", exact: true }).waitFor();
    expect(await panel().locator(".functions li").count()).toBeLessThan(4);
    await isAccessible();
  });

  it("builds a formula from fields, shows what it gives, and puts it into the active cell", async () => {
    await choose("SALARY");
    await panel().getByText("Give “Career” first.").waitFor();
    await isAccessible();
    await pick("Career (required)", "coder");
    await panel().getByLabel("Place (optional)").selectOption("TX");
    expect(await formula()).toBe('=CAREER.SALARY("Medical coder",,"TX")');
    await panel().locator(".answer .value").getByText("$44,180").waitFor();
    await isAccessible();
    await preview.select("B2");
    await insert();
    expect(await preview.formulas("B2")).toEqual([['=CAREER.SALARY("Medical coder",,"TX")']]);
    expect(await preview.shown("B2")).toEqual([["$44,180"]]);
    await isAccessible();
    expect(preview.complaints).toEqual([]);
  });

  it("asks before it replaces what a cell holds", async () => {
    await preview.enter("B2", "mine");
    await choose("VERSION");
    await preview.select("B2");
    await panel().getByRole("button", { name: "Insert into the active cell" }).click();
    await panel().getByText("1 cell in B2 holds something.").waitFor();
    await isAccessible();
    await panel().getByRole("button", { name: "Replace" }).click();
    await panel()
      .getByText(/^Inserted in B2/)
      .waitFor();
    expect(await preview.formulas("B2")).toEqual([["=CAREER.VERSION()"]]);
  });

  it("fills several cells with a table", async () => {
    await choose("TABLE");
    await pick("Careers (required)", "coder");
    await pick("Careers (required)", "biller");
    await panel().getByLabel("Fields (optional)").selectOption("Pay");
    expect(await formula()).toBe('=CAREER.TABLE({"Medical coder";"Medical biller"},"Pay")');
    await panel().locator(".spill table").waitFor();
    await isAccessible();
    await preview.select("B2");
    await insert();
    expect(await preview.shown("C2:D2")).toEqual([["Medical coder", "Medical biller"]]);
  });

  it("says by the field which number it takes", async () => {
    await choose("EARNINGS");
    await pick("Career (required)", "coder");
    await panel().getByLabel("Years (required)").fill("0");
    await panel().getByText("Give a whole number from 1 to 60.").waitFor();
    await panel().getByText("Correct “Years” first.").waitFor();
    await isAccessible();
    await panel().getByLabel("Years (required)").fill("3");
    await panel().locator(".answer .value").getByText("$153,420").waitFor();
  });

  it("shows an error as the cell will, with its sentence", async () => {
    await choose("GROWTH");
    await pick("Career (required)", "coder");
    await panel().getByLabel("Period (optional)").fill("2034");
    await panel().locator(".answer").getByText("#VALUE!").first().waitFor();
    await panel().locator(".field").getByText('The period "2034"').waitFor();
    await isAccessible();
  });

  it("copies the formula, and selects it where Excel does not let it", async () => {
    await choose("VERSION");
    await preview.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await panel().getByRole("button", { name: "Copy formula" }).click();
    await panel()
      .getByText(/^Formula copied\.$|It is selected/)
      .waitFor();
    await (
      await preview.frame()
    ).evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
      document.execCommand = () => false;
    });
    await panel().getByRole("button", { name: "Copy formula" }).click();
    await panel()
      .getByText(/^The formula could not be copied\. It is selected/)
      .waitFor();
    const selected = await (await preview.frame()).evaluate(() => String(getSelection()));
    expect(selected).toBe("=CAREER.VERSION()");
    await isAccessible();
  });

  it("goes back to the list, to the function that was looked at", async () => {
    await choose("LADDER");
    await panel().getByRole("button", { name: "All functions" }).click();
    const ladder = panel().getByRole("button", { name: "LADDER", exact: true });
    expect(await ladder.evaluate((button) => button.matches(":focus"))).toBe(true);
  });
});
