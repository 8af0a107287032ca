import { keyboard, touch } from "./hands";
import { cardOf } from "./pane";
import { closeBrowser, openPreview } from "./preview";
import type { Preview } from "./preview";
import { addInFormulas } from "./workbook";

afterAll(closeBrowser);

describe.each([
  ["keys", keyboard, false],
  ["fingers", touch, true],
] as const)("with %s alone, a person", (_, hands, hasTouch) => {
  let preview: Preview;

  beforeAll(async () => {
    preview = await openPreview({ touch: hasTouch });
  });
  afterAll(() => preview.close());

  const panel = () => preview.pane.locator("[role=tabpanel]:not([hidden])");
  const press = (name: string) =>
    hands.press(preview, panel().getByRole("button", { name, exact: true }).first());
  const pick = (field: string, text: string) =>
    hands.pick(preview, panel().getByRole("combobox", { name: field }), text);
  const said = async (sentence: string | RegExp) => {
    await panel().getByText(sentence).first().waitFor();
    await preview.settled();
  };

  it("looks a career up and puts a figure into the selected cell", async () => {
    await hands.openTab(preview, "Look up");
    await pick("Find a career", "coder");
    await press("Insert value (Median pay)");
    await said("Inserted in A1");
    expect(await preview.shown("A1")).toEqual([["$51,140"]]);
  });

  it("builds a formula and puts it over what is there, once asked", async () => {
    await hands.openTab(preview, "Formulas");
    await press("GROWTH");
    await pick("Career (required)", "medical assistant");
    await said("12.5%");
    await press("Insert into the active cell");
    await press("Replace");
    await said("Inserted in A1");
    expect(await preview.formulas("A1")).toEqual([['=CAREER.GROWTH("Medical assistant")']]);
  });

  it("inserts a ready-made table at the selected cell", async () => {
    await preview.page.evaluate(() =>
      window.preview.univerAPI.getActiveWorkbook()?.getActiveSheet().getRange("C3").activate(),
    );
    await hands.openTab(preview, "Ready-made");
    const card = cardOf(preview, "Medical billing vs. medical coding");
    await hands.press(preview, card.getByText("Preview"));
    await card.getByText("rows in all").waitFor();
    await hands.press(preview, card.getByRole("button", { name: "Insert at the selected cell" }));
    await said(/^Inserted in C3:J\d+ of the sheet/);
  });

  it("compares careers on a new sheet", async () => {
    await hands.openTab(preview, "Compare");
    await pick("Add a career", "coder");
    await pick("Add a career", "phlebotomist");
    await press("Remove Phlebotomist");
    await pick("Add a career", "medical assistant");
    await press("Insert comparison");
    await said(/Inserted on the new sheet/);
    expect(await preview.sheetNames()).toEqual(["Sheet1", "Coder vs Assistant"]);
    expect((await addInFormulas(preview)).length).toBeGreaterThan(20);
  });

  it("refreshes the sheet, prepares it for sharing and makes it live again", async () => {
    await hands.openTab(preview, "This sheet");
    await press("Refresh");
    await said(/no figure has changed|is up to date/);
    await press("Prepare for sharing");
    await said(/can be sent to anyone/);
    expect(await addInFormulas(preview)).toEqual([]);
    await press("Make live again");
    await said(/The figures are live again/);
    expect((await addInFormulas(preview)).length).toBeGreaterThan(20);
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});
