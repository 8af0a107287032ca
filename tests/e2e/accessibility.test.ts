import { violations } from "./axe";
import { actOnSheet, cardOf, choose, insert, openTab } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";
import { cellOf, goToSheet, inExcel } from "./workbook";

afterAll(closeBrowser);

describe.each(["light", "dark"] as const)("the tabs of the pane in the %s", (colorScheme) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ colorScheme });
    await choose(preview, ["medical assistant", "coder"]);
  });
  afterAll(() => preview.close());

  const isAccessible = async () => expect(await violations(await preview.frame())).toEqual([]);
  const panel = () => preview.pane.locator("[role=tabpanel]:not([hidden])");

  it("have no accessibility violation while measures are picked one by one", async () => {
    await panel().getByLabel("What to compare").selectOption("own");
    await panel()
      .getByText(/^Pay \(\d+ of \d+\)$/)
      .click();
    await panel().getByRole("checkbox", { name: "Mean pay" }).check();
    await panel().getByRole("checkbox", { name: "Pay over time" }).check();
    await isAccessible();
  });

  it("have none while they ask whether to write over cells", async () => {
    await preview.enter("A1", "mine");
    await panel().getByRole("radio", { name: "At the selected cell" }).check();
    await preview.select("A1");
    await panel().getByRole("button", { name: "Insert comparison" }).click();
    await panel().getByText("1 cell in A1").waitFor();
    await isAccessible();
    await panel().getByRole("button", { name: "Cancel" }).click();
  });

  it("have none in the gallery, nor with a table of it looked at", async () => {
    await openTab(preview, "Ready-made");
    await isAccessible();
    const card = cardOf(preview, "Four billing and coding careers");
    await card.getByText("Preview").click();
    await card.getByText("rows in all").waitFor();
    await isAccessible();
  });

  it("have none over a sheet that is not ours", async () => {
    await openTab(preview, "This sheet");
    await panel().getByText("“Sheet1” holds no comparison.").waitFor();
    await isAccessible();
  });

  it("have none over a sheet that was refreshed, with changes and with what was kept", async () => {
    await openTab(preview, "Compare");
    await panel().getByRole("radio", { name: "New sheet" }).check();
    await insert(preview);
    await preview.enter(await cellOf(preview, "Median pay", "B"), "60000");
    await preview.enter("C5", "biller");
    const outcome = await actOnSheet(preview, "Refresh");
    expect(outcome).toContain("1 change");
    expect(outcome).toContain("Kept as you typed it");
    await isAccessible();
  });

  it("have none after a failure", async () => {
    await preview.page.evaluate(() =>
      window.preview.host.failNext({
        code: "GeneralException",
        message: "Out of memory",
        member: "Range.formulas",
      }),
    );
    expect(await actOnSheet(preview, "Prepare for sharing")).toContain("Out of memory");
    await isAccessible();
  });

  it("have none over a sheet whose formulas have lost the add-in", async () => {
    await openTab(preview, "Compare");
    await preview.page.evaluate(() => window.preview.host.reopen());
    await preview.settled();
    await openTab(preview, "This sheet");
    await panel().getByText("cells show #NAME?").first().waitFor();
    await isAccessible();
  });

  it("have none over a sheet that cannot be read", async () => {
    await inExcel(preview, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().customProperties.add("CareerComparison", "a holiday");
      await context.sync();
    });
    await goToSheet(preview, "Sheet1");
    await panel().getByText("“Sheet1” holds no comparison.").waitFor();
    await goToSheet(preview, "Assistant vs Coder");
    await panel().getByText("so that it cannot be read").waitFor();
    await isAccessible();
  });

  it("leave the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});
