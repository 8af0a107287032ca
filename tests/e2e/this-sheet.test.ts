import { actOnSheet, choose, insert, openTab, rowOf } from "./pane";
import type { Preview } from "./preview";
import { closeBrowser, openPreview } from "./preview";
import {
  addInFormulas,
  cellOf,
  duplicateSheet,
  goToSheet,
  inExcel,
  insertRow,
  renameSheet,
} from "./workbook";

const NAME = "Assistant vs Coder vs Biller";
const NOTE = "ask about evening classes";
/** All that is printed. */
const PAGE = "A1:F60";

let preview: Preview;

afterAll(closeBrowser);

const text = async () => (await preview.shown(PAGE)).flat().join("\n");
const panel = () => preview.pane.getByRole("tabpanel", { name: "This sheet" });
const told = (what: string | RegExp) => panel().getByText(what).first().waitFor();
const heads = async () => (await preview.shown("A5:F5"))[0];

async function insertThree(platform = "preview"): Promise<void> {
  preview = await openPreview({ platform });
  await choose(preview, ["medical assistant", "coder", "biller"]);
  await insert(preview);
}

describe("a live sheet that an advisor worked on", () => {
  beforeAll(() => insertThree());
  afterAll(() => preview.close());

  it("is described in the pane", async () => {
    await openTab(preview, "This sheet");
    await told(NAME);
    await told("Medical assistant, Medical coder and Medical biller; United States.");
    await told("Live formulas");
    await told("the newest at hand");
  });

  it("is refreshed around a note, a figure typed over and a row put in, and the changes are listed", async () => {
    await preview.enter(await cellOf(preview, "Lowest 10%", "F"), NOTE);
    await preview.enter(await cellOf(preview, "Median pay", "C"), "60000");
    await insertRow(preview, 10);
    await preview.enter("D5", "Registered nurse");
    const outcome = await actOnSheet(preview, "Refresh");
    expect(outcome).toContain("1 change");
    expect(outcome).toContain("Registered nurse, Career was Medical biller, is now Registered nurse.");
    expect(outcome).toContain("Kept as you typed it");
    expect(outcome).toContain("Median pay, Medical coder in C8 was changed by hand and is kept.");
    expect(await preview.shown("A8:D10")).toEqual([
      ["Median pay", "$45,690", "$60,000 *", "$97,550"],
      ["Difference from first", "–", "+$14,310 *", "+$51,860"],
      ["", "", "", ""],
    ]);
    expect(await preview.shown(await cellOf(preview, "Lowest 10%", "F"))).toEqual([[NOTE]]);
    expect(await text()).toContain("* Changed by hand, not from the data set: Median pay, Medical coder.");
  });

  it("fills a figure again whose cell was emptied", async () => {
    await preview.clear("C8");
    const outcome = await actOnSheet(preview, "Refresh");
    expect(outcome).not.toContain("Kept as you typed it");
    expect(await preview.shown("C8")).toEqual([["$51,140"]]);
    expect(await text()).not.toContain("Changed by hand");
  });

  it("becomes one of values that shows the same, and needs no add-in", async () => {
    const page = async () => {
      const rows = await preview.shown(PAGE);
      const end = rows.findIndex(([first]) => first?.startsWith("Career Comparison, data set"));
      // The line below the title says whether the figures are live.
      return rows.slice(0, end).filter((_, row) => row !== 1);
    };
    const before = await page();
    expect((await addInFormulas(preview)).length).toBeGreaterThan(50);
    expect(await actOnSheet(preview, "Prepare for sharing")).toContain("can be sent to anyone");
    await told("Values");
    expect(await addInFormulas(preview)).toEqual([]);
    expect(await page()).toEqual(before);
    expect(await text()).not.toContain("#NAME?");
    const [pay] = await preview.charts();
    expect(pay?.series[0]?.numbers).toEqual([36050, 37000, 68940]);
  });

  it("then warns of a name typed at the head, which its figures do not follow", async () => {
    const warning = preview.page.getByRole("alertdialog");
    await preview.select("D5");
    await preview.page.keyboard.type("phlebotomist");
    await preview.page.keyboard.press("Enter");
    await warning.getByText("will not follow this change").waitFor();
    await warning.getByRole("button", { name: "Yes" }).click();
    await preview.holds("D5", "phlebotomist");
    expect(await rowOf(preview, "Median pay")).toEqual(["$45,690", "$51,140", "$97,550", expect.anything()]);
  });

  it("is made live again, with figures for the name that stands there now, and follows the next", async () => {
    const outcome = await actOnSheet(preview, "Make live again");
    expect(outcome).toContain("The figures are live again");
    expect(outcome).toContain("Career was Registered nurse, is now Phlebotomist.");
    await told("Live formulas");
    expect((await rowOf(preview, "Median pay"))[2]).not.toBe("$97,550");
    await preview.enter("D5", "biller");
    expect(await rowOf(preview, "Median pay")).toEqual(["$45,690", "$51,140", "$48,500", expect.anything()]);
    expect(await text()).toContain(NOTE);
  });

  it("has the formulas entered again that Excel lost sight of when it was reopened", async () => {
    await openTab(preview, "Compare");
    await preview.page.evaluate(() => window.preview.host.reopen());
    await preview.settled();
    expect((await rowOf(preview, "Median pay")).slice(0, 3)).toEqual(["#NAME?", "#NAME?", "#NAME?"]);
    await openTab(preview, "This sheet");
    await told(/\d+ cells show #NAME\? where figures should be/);
    expect(await actOnSheet(preview, "Repair")).toMatch(/\d+ formulas were entered again/);
    expect((await rowOf(preview, "Median pay")).slice(0, 3)).toEqual(["$45,690", "$51,140", "$48,500"]);
    expect((await preview.shown("A1:F120")).flat()).not.toContain("#NAME?");
    await told("No cell shows #NAME?.");
  });

  it("is refreshed under another name", async () => {
    await renameSheet(preview, "For Dana (fall)");
    expect(await actOnSheet(preview, "Refresh")).toContain("no figure has changed");
    await told("For Dana (fall)");
    expect(await text()).toContain(NOTE);
  });

  it("is refreshed as a copy of its own, and the sheet it was copied from stays as it is", async () => {
    const copy = await duplicateSheet(preview);
    await preview.enter("B5", "medical secretary");
    const outcome = await actOnSheet(preview, "Refresh");
    expect(outcome).toContain("Medical secretary, Career was Medical assistant, is now Medical secretary.");
    await told(copy);
    expect((await rowOf(preview, "Median pay"))[0]).toBe("$45,930");
    await goToSheet(preview, "For Dana (fall)");
    await told("For Dana (fall)");
    expect(await heads()).toEqual([
      "Measure",
      "Medical assistant",
      "Medical coder",
      "biller",
      "Source",
      "Notes",
    ]);
    expect((await rowOf(preview, "Median pay"))[0]).toBe("$45,690");
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});

describe("a sheet of values made from an older data set", () => {
  beforeAll(async () => {
    preview = await openPreview();
    await choose(preview, ["medical assistant", "coder"]);
    await preview.pane.getByRole("radio", { name: "Values" }).check();
    await insert(preview);
    await inExcel(preview, makeOlder, await cellOf(preview, "Median pay", "B"));
  });
  afterAll(() => preview.close());

  it("is said to be older, and shows newer figures once it is refreshed, with the reason", async () => {
    await openTab(preview, "This sheet");
    await told(/^2025-04-02\.000000; this add-in has /);
    const outcome = await actOnSheet(preview, "Refresh");
    expect(outcome).toContain(
      "Medical assistant, Median pay was $44,200 (May 2024), is now $45,690 (May 2025).",
    );
    expect(outcome).toContain("published a newer figure (data set 2025-04-02.000000 →");
    expect((await rowOf(preview, "Median pay"))[0]).toBe("$45,690");
    await told("the newest at hand");
  });

  it("tells the last changes when the pane comes back to it", async () => {
    await goToSheet(preview, "Sheet1");
    await told("“Sheet1” holds no comparison.");
    await goToSheet(preview, "Assistant vs Coder");
    await told("What the last refresh changed");
    await told("was $44,200 (May 2024), is now $45,690 (May 2025).");
  });
});

/** Makes a new sheet of values what it would be, had it been inserted a year before. */
async function makeOlder(context: Excel.RequestContext, cell: string): Promise<void> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const property = sheet.customProperties.getItem("CareerComparison");
  property.load("value");
  await context.sync();
  const recipe = JSON.parse(property.value);
  recipe.data = "2025-04-02.000000";
  recipe.written["salary-median/career-1"] = 44200;
  const { then } = recipe.what;
  then.figures["salary-median"][0] = [44200, then.origins.length];
  then.origins.push(["2024-05", "oews-2024"]);
  sheet.getRange(cell).values = [[44200]];
  sheet.customProperties.add("CareerComparison", JSON.stringify(recipe));
  await context.sync();
}

describe("where nothing can be done", () => {
  // Elsewhere office.js does not know how to protect a sheet.
  beforeAll(() => insertThree("win32"));
  afterAll(() => preview.close());

  const contents = async () => [await preview.formulas("A1:J120"), await preview.values("A1:J120")];

  it("leaves the sheet as it was when Excel gives up half-way", async () => {
    await preview.enter(await cellOf(preview, "Median pay", "F"), NOTE);
    const before = await contents();
    await preview.page.evaluate(() =>
      window.preview.host.failNext({
        code: "GeneralException",
        message: "Out of memory",
        member: "HeaderFooter.centerFooter",
      }),
    );
    expect(await actOnSheet(preview, "Prepare for sharing")).toContain("Out of memory");
    expect(await contents()).toEqual(before);
    await told("Live formulas");
  });

  it("says that the sheet is protected", async () => {
    const before = await contents();
    await inExcel(preview, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    expect(await actOnSheet(preview, "Refresh")).toContain("This sheet is protected");
    expect(await contents()).toEqual(before);
    await inExcel(preview, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
  });

  it("says so of a sheet that is not ours, and can share one that calls the add-in", async () => {
    await goToSheet(preview, "Sheet1");
    await told("“Sheet1” holds no comparison.");
    expect(await panel().getByRole("button", { name: "Refresh" }).count()).toBe(0);
    await preview.enter("A1", '=CAREER.SALARY("coder")');
    await goToSheet(preview, NAME);
    await told("Live formulas");
    await goToSheet(preview, "Sheet1");
    await told("“Sheet1” holds no comparison, but 1 formula of this add-in.");
    expect(await actOnSheet(preview, "Prepare for sharing")).toContain("can be sent to anyone");
    expect(await preview.formulas("A1")).toEqual([[""]]);
    expect(await preview.values("A1")).toEqual([[51140]]);
    expect(await preview.shown("A1")).toEqual([["$51,140"]]);
  });

  it("says so of a sheet whose recipe makes no sense, and can still share it", async () => {
    await goToSheet(preview, NAME);
    await told("Live formulas");
    const before = await contents();
    await inExcel(preview, async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add("CareerComparison", '{"form":2,"what":"a holiday"}');
      await context.sync();
    });
    await openTab(preview, "Compare");
    await openTab(preview, "This sheet");
    await told(/something else has changed that, so that it cannot be read. Nothing was touched/);
    expect(await panel().getByRole("button", { name: "Refresh" }).count()).toBe(0);
    expect(await contents()).toEqual(before);
    expect(await actOnSheet(preview, "Prepare for sharing")).toContain("can be sent to anyone");
    expect(await addInFormulas(preview)).toEqual([]);
    expect(await text()).toContain(NOTE);
    expect((await rowOf(preview, "Median pay"))[0]).toBe("$45,690");
  });

  it("leaves the console silent", () => {
    expect(preview.complaints).toEqual([]);
  });
});
