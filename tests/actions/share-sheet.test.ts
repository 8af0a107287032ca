/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertAtSelection } from "../../src/actions/insert-at-selection";
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { makeSheetLive } from "../../src/actions/make-sheet-live";
import { shareSheet } from "../../src/actions/share-sheet";
import { loadComparison } from "../../src/comparison/comparison";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { contents, onSheet, read, recipeOf, rowOf, setRecipe, write } from "./sheet";

let workbook: OpenWorkbook;

beforeAll(async () => {
  await loadAllNames();
  await loadComparison(dataset(), { careers: ["coder"], place: "TX" });
});

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const live: InsertRequest = { careers: ["medical assistant", "coder", "biller"], place: "US", mode: "live" };

/** What the printed part shows, but for the data line and the notes, which say less where nothing can change. */
async function shown(sheetName: string): Promise<unknown[][]> {
  const rows = await read(sheetName, "A1:F60", "text");
  const notes = rows.findIndex(([first]) => String(first).startsWith("Median: half"));
  return [...rows.slice(0, 1), ...rows.slice(2, notes)];
}

describe("shareSheet", () => {
  it("leaves nothing that needs the add-in, and everything as it was shown, in two round trips", async () => {
    const { sheetName } = await insertComparison(live);
    await write(sheetName, { D5: "Registered nurse", B3: "TX" });
    const before = await shown(sheetName);
    workbook.host.counts.reset();
    const { sentence } = await shareSheet();
    expect(workbook.host.counts.syncs).toBe(2);
    expect(sentence).toContain("can be sent to anyone");
    expect(await shown(sheetName)).toEqual(before);
    const all = Object.values(await contents(sheetName)).map(String);
    expect(all.filter((content) => /CAREER\.|xldudf/i.test(content))).toEqual([]);
    expect(all.join(" ")).not.toMatch(/live|add-in/i);
    expect((await read(sheetName, "A1"))[0]?.[0]).toMatch(/^Registered nurses earn the most/);
  });

  it("keeps what the advisor wrote, and writes the values of formulas of theirs that call the add-in", async () => {
    const { sheetName } = await insertComparison(live);
    const median = await rowOf(sheetName, "Median pay");
    await onSheet(sheetName, (sheet) => {
      sheet.getRange(`F${median}`).values = [["a note"]];
      sheet.getRange("H5:H7").formulas = [['=CAREER.SALARY("coder")'], ["=H5/12"], ["=ROUND(H6,0)"]];
      sheet.getRange(`C${median}`).formulas = [['=CAREER.SALARY("coder")*2']];
    });
    const { kept } = await shareSheet();
    expect(await read(sheetName, `F${median}`)).toEqual([["a note"]]);
    expect(await read(sheetName, "H5:H7", "formulas")).toEqual([[51140], ["=H5/12"], ["=ROUND(H6,0)"]]);
    expect(await read(sheetName, `C${median}`, "formulas")).toEqual([[51140]]);
    expect(kept).toEqual([]);
  });

  it("warns of a name that is changed afterwards, which no figure follows", async () => {
    const { sheetName } = await insertComparison(live);
    await shareSheet();
    const rules = await onSheet(sheetName, async (sheet, context) => {
      const { dataValidation } = sheet.getRange("C5");
      dataValidation.load("rule,errorAlert");
      await context.sync();
      return [dataValidation.rule, dataValidation.errorAlert] as const;
    });
    expect(rules[0]).toEqual({ custom: { formula: "=FALSE" } });
    expect(rules[1]).toMatchObject({ style: "Warning" });
  });

  it("refuses while a name means nothing, and touches nothing", async () => {
    const { sheetName } = await insertComparison(live);
    await write(sheetName, { C5: "codr" });
    const before = await contents(sheetName);
    await expect(shareSheet()).rejects.toThrow('No career is called "codr"');
    expect(await contents(sheetName)).toEqual(before);
  });

  it("shares a sheet that it did not make", async () => {
    await write("Sheet1", { A1: '=CAREER.SALARY("coder")', A2: '=CAREER.SALARY("codr")', A3: "=1+1" });
    await shareSheet();
    expect(await read("Sheet1", "A1:A3", "formulas")).toEqual([[51140], ["=NA()"], ["=1+1"]]);
    expect((await shareSheet()).sentence).toContain("as it is");
  });

  it("shares a table at a cell, whose inputs nothing follows any more", async () => {
    await onSheet("Sheet1", (sheet) => sheet.getRange("B2").select());
    await insertAtSelection(live, false);
    const prompts = () =>
      onSheet("Sheet1", async (sheet, context) => {
        const cells = ["C4", "C6", "D6"].map((address) => sheet.getRange(address).dataValidation);
        cells.forEach((each) => each.load("type,prompt"));
        await context.sync();
        return cells.map(({ type }) => type);
      });
    const rows = await read<string>("Sheet1", "B1:C12");
    const found = rows.map(([first], at) => `${at + 1} ${first}`).join("; ");
    expect([found, await prompts()]).toEqual([found, ["List", "TextLength", "TextLength"]]);
    await shareSheet();
    expect(await prompts()).toEqual(["None", "None", "None"]);
    const texts = (await read("Sheet1", "A1:J60")).flat().join("\n");
    expect(texts).not.toMatch(/follow|#NAME\?/);
  });

  it("shares a sheet whose recipe cannot be read", async () => {
    const { sheetName } = await insertComparison(live);
    await setRecipe(sheetName, "nonsense");
    await shareSheet();
    const all = Object.values(await contents(sheetName)).map(String);
    expect(all.filter((content) => content.includes("CAREER."))).toEqual([]);
  });
});

describe("makeSheetLive", () => {
  it("turns a shared sheet back into what it was, formula by formula", async () => {
    const { sheetName } = await insertComparison(live);
    const before = await contents(sheetName);
    await shareSheet();
    workbook.host.counts.reset();
    await makeSheetLive();
    expect(workbook.host.counts.syncs).toBe(2);
    expect(await contents(sheetName)).toEqual(before);
    expect((await recipeOf(sheetName)).what).toMatchObject({ request: { mode: "live" } });
  });

  it("makes a sheet live that was inserted with values, and it then follows a name", async () => {
    const { sheetName } = await insertComparison({ ...live, mode: "values" });
    await makeSheetLive();
    await write(sheetName, { C5: "registered nurse" });
    const median = await rowOf(sheetName, "Median pay");
    expect(await read(sheetName, `C${median}`)).toEqual([[97550]]);
    expect((await read(sheetName, "A1"))[0]?.[0]).toMatch(/^Registered nurses earn the most/);
    const titles = workbook.host.charts.list().map(({ title }) => title.text);
    expect(titles[0]).toMatch(/registered nurses/i);
  });

  it("keeps a figure that was changed by hand while the sheet held values", async () => {
    const { sheetName } = await insertComparison({ ...live, mode: "values" });
    const median = await rowOf(sheetName, "Median pay");
    await write(sheetName, { [`C${median}`]: 60000 });
    const { kept } = await makeSheetLive();
    expect(kept).toHaveLength(1);
    expect(await read(sheetName, `B${median}:C${median}`)).toEqual([[45690, 60000]]);
  });

  it("says what to do on a sheet that it did not make", async () => {
    await expect(makeSheetLive()).rejects.toThrow("not made by Career Comparison");
  });
});
