/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { describeSheet } from "../../src/actions/describe-sheet";
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { RECIPE_KEY } from "../../src/actions/recipe";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { repairSheet } from "../../src/actions/repair-sheet";
import { shareSheet } from "../../src/actions/share-sheet";
import { dataset } from "../../src/dataset/dataset";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { CAREER_FUNCTIONS, registerCareerFunctions } from "./career-functions";
import { contents, onSheet, read, recipeOf, setRecipe, write } from "./sheet";

let workbook: OpenWorkbook;

beforeAll(() => loadAllNames());

beforeEach(async () => {
  workbook = await openWorkbook({ metadata: CAREER_FUNCTIONS });
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const live: InsertRequest = { careers: ["medical assistant", "coder"], place: "US", mode: "live" };

describe("describeSheet", () => {
  it("says of what a sheet was made", async () => {
    expect(await describeSheet()).toEqual({ kind: "none", sheetName: "Sheet1", formulas: 0, broken: 0 });
    const { sheetName } = await insertComparison({ ...live, place: "TX" });
    expect(await describeSheet()).toMatchObject({
      kind: "comparison",
      sheetName,
      builtFrom: "Medical assistant and Medical coder; Texas.",
      mode: "live",
      data: dataset().version,
      newest: true,
      lastChanges: [],
      broken: 0,
    });
    await shareSheet();
    expect(await describeSheet()).toMatchObject({ mode: "values", formulas: 0 });
  });
});

describe("describeSheet on a large sheet", () => {
  it("does not read it through", async () => {
    await write("Sheet1", { A1: '=CAREER.SALARY("coder")', Z200: "far", Z1: 1, A200: 1 });
    expect(await describeSheet()).toMatchObject({ kind: "none", formulas: 1 });
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:Z200").insert("Down");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A800:Z800").values = [Array<number>(26).fill(1)];
    });
    workbook.host.counts.reset();
    expect(await describeSheet()).toMatchObject({ kind: "none", formulas: 0 });
    expect(workbook.host.counts.syncs).toBe(1);
  });
});

describe("a recipe that cannot be read", () => {
  it.each([
    ["nonsense", "nonsense", "something else has changed that"],
    ["another's", { hello: 1 }, "something else has changed that"],
    ["a damaged one", { form: 2, data: 5 }, "something else has changed that"],
    ["an earlier form", { form: 1, data: "2026", request: live }, "made by an earlier version"],
    ["a later form", { form: 9 }, "made by a newer version"],
  ])("is told of in a sentence, and nothing is touched: %s", async (_, recipe, sentence) => {
    const { sheetName } = await insertComparison(live);
    await setRecipe(sheetName, recipe);
    const before = await contents(sheetName);
    await expect(refreshSheet()).rejects.toThrow(sentence);
    expect(await describeSheet()).toMatchObject({
      kind: "unreadable",
      sentence: expect.stringContaining(sentence),
    });
    expect(await contents(sheetName)).toEqual(before);
  });

  it("takes no measure from it that is not known any more", async () => {
    const { sheetName } = await insertComparison({ ...live, measures: ["salary-median", "growth"] });
    const recipe = await recipeOf(sheetName);
    if (recipe.what.kind !== "comparison") throw new Error("No comparison.");
    const measures = ["salary-median", "growth", "horoscope"];
    await setRecipe(sheetName, {
      ...recipe,
      what: { ...recipe.what, request: { ...recipe.what.request, measures } },
    });
    expect((await refreshSheet()).changes).toEqual([]);
  });

  it("is told of where the sheet has lost its marks", async () => {
    const { sheetName } = await insertComparison(live);
    await onSheet(sheetName, (sheet) => sheet.names.getItem(`${RECIPE_KEY}.Rows.2`).delete());
    await expect(refreshSheet()).rejects.toThrow("marks");
  });
});

describe("repairSheet", () => {
  it("enters formulas again that a reopened workbook has lost", async () => {
    const { sheetName } = await insertComparison(live);
    const before = await contents(sheetName);
    await onSheet(sheetName, (sheet) => {
      sheet.getRange("J3").formulas = [['=CAREER.SALARY("coder")']];
    });
    workbook.host.reopen();
    expect((await describeSheet()).broken).toBeGreaterThan(20);
    await expect(shareSheet()).rejects.toThrow("Choose Repair first");
    workbook.host.counts.reset();
    const { sentence } = await repairSheet();
    expect(workbook.host.counts.syncs).toBe(2);
    expect(sentence).toMatch(/formulas were entered again/);
    expect((await describeSheet()).broken).toBe(0);
    expect(await contents(sheetName)).toEqual({ ...before, J3: '=CAREER.SALARY("coder")' });
    expect(await read(sheetName, "J3")).toEqual([[51140]]);
  });

  it("repairs a sheet that it did not make", async () => {
    await write("Sheet1", { A1: '=CAREER.SALARY("coder")', A2: "mine" });
    workbook.host.reopen();
    expect((await repairSheet()).sentence).toBe("1 formula was entered again.");
    expect(await read("Sheet1", "A1:A2")).toEqual([[51140], ["mine"]]);
    expect((await repairSheet()).sentence).toContain("nothing to repair");
  });
});
