/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { makeSheetLive } from "../../src/actions/make-sheet-live";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { repairSheet } from "../../src/actions/repair-sheet";
import { shareSheet } from "../../src/actions/share-sheet";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { contents, onSheet, recipeOf, rowOf, write } from "./sheet";

let workbook: OpenWorkbook;

beforeAll(() => loadAllNames());

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const live: InsertRequest = { careers: ["medical assistant", "coder", "biller"], place: "US", mode: "live" };
const values: InsertRequest = { ...live, mode: "values" };

const MEMBERS = ["WorksheetCustomPropertyCollection.add", "HeaderFooter.centerFooter"];

/** Each with a sheet that it has something to do on, and the members that it may fail at. */
const ACTIONS = [
  ["refresh", refreshSheet, values, MEMBERS],
  ["prepare for sharing", shareSheet, live, [...MEMBERS, "DataValidation.rule"]],
  ["make live", makeSheetLive, values, [...MEMBERS, "DataValidation.rule"]],
  ["repair", repairSheet, live, MEMBERS],
] as const;

/** A sheet with a note and a changed name, which every action has something to do on. */
async function used(request: InsertRequest): Promise<string> {
  const { sheetName } = await insertComparison(request);
  const median = await rowOf(sheetName, "Median pay");
  await write(sheetName, { C5: "Registered nurse", [`F${median}`]: "ask about nights" });
  return sheetName;
}

function promptAt(sheetName: string, address: string): Promise<string> {
  return onSheet(sheetName, async (sheet, context) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load("prompt");
    await context.sync();
    return dataValidation.prompt.message;
  });
}

describe.each(ACTIONS)("%s", (_, act, request, members) => {
  it.each(members)("is taken back where it fails half-way, at %s", async (member) => {
    const sheetName = await used(request);
    const before = await contents(sheetName);
    const recipe = await recipeOf(sheetName);
    const prompt = await promptAt(sheetName, "C5");
    workbook.host.failNext({ code: "GeneralException", message: "Out of memory", member });
    await expect(act()).rejects.toThrow("Out of memory");
    expect(await contents(sheetName)).toEqual(before);
    expect(await recipeOf(sheetName)).toEqual(recipe);
    expect(await promptAt(sheetName, "C5")).toBe(prompt);
    await act();
    expect((await contents(sheetName))[`F${await rowOf(sheetName, "Median pay")}`]).toBe("ask about nights");
  });

  it("says so where the sheet is protected, and touches nothing", async () => {
    const sheetName = await used(request);
    const before = await contents(sheetName);
    await onSheet(sheetName, (sheet) => sheet.protection.protect());
    await expect(act()).rejects.toThrow("This sheet is protected");
    expect(await contents(sheetName)).toEqual(before);
  });

  it("waits while a cell is edited", async () => {
    await used(request);
    workbook.host.setCellEditing(true);
    const acting = act();
    const waited = new Promise((resolve) => setTimeout(() => resolve("waiting"), 100));
    await expect(Promise.race([acting, waited])).resolves.toBe("waiting");
    workbook.host.setCellEditing(false);
    await expect(acting).resolves.toMatchObject({ kept: [] });
  });

  it("says so where the workbook is closed", async () => {
    await used(request);
    workbook.host.closeWorkbook();
    await expect(act()).rejects.toThrow(/save and reopen the workbook/);
  });
});

describe("while another workbook is in front", () => {
  it("adds no sheet, says so, and adds it once the workbook is back", async () => {
    workbook.host.switchWorkbook(true);
    await expect(insertComparison(values)).rejects.toThrow("go back to yours");
    workbook.host.switchWorkbook(false);
    const sheets = await Excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await context.sync();
      return count.value;
    });
    expect(sheets).toBe(1);
    await expect(insertComparison(values)).resolves.toMatchObject({
      sheetName: "Assistant vs Coder vs Biller",
    });
  });

  it.each(ACTIONS)("does to its own sheet what was asked: %s", async (_, act, request) => {
    const sheetName = await used(request);
    workbook.host.switchWorkbook(true);
    await act();
    workbook.host.switchWorkbook(false);
    expect((await contents(sheetName))[`F${await rowOf(sheetName, "Median pay")}`]).toBe("ask about nights");
  });
});

describe("a sheet that is deleted while it is refreshed", () => {
  it("is told of, and nothing is made in its place", async () => {
    const sheetName = await used(values);
    workbook.host.failNext({ code: "ItemNotFound", message: "Gone.", member: "WorksheetCollection.getItem" });
    await expect(refreshSheet()).rejects.toThrow("was deleted meanwhile");
    await onSheet(sheetName, (sheet) => sheet.delete());
  });
});

describe("two actions asked for at once", () => {
  it("are done one after the other", async () => {
    const sheetName = await used(values);
    const [first, second] = await Promise.all([refreshSheet(), refreshSheet()]);
    expect(first.changes).toHaveLength(1);
    expect(second.changes).toEqual([]);
    await Promise.all([makeSheetLive(), shareSheet(), makeSheetLive()]);
    expect((await contents(sheetName))["A1"]).toMatch(/^=/);
  });
});
