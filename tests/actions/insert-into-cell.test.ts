/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { ActionFailed } from "../../src/actions/action-failed";
import { insertIntoCell } from "../../src/actions/insert-into-cell";
import type { CellContent } from "../../src/actions/insert-into-cell";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { onSheet, read } from "./sheet";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const PAY: CellContent = { value: 51140, unit: "USD/year" };
const FORMULA: CellContent = { formula: '=CAREER.SALARY("Medical coder","median","US")', unit: "USD/year" };
const text = (value: string | readonly string[]): CellContent => ({ value, unit: "text" });

const select = (address: string) => onSheet("Sheet1", (sheet) => sheet.getRange(address).select());
const formatted = async (numberFormat: string) => {
  await onSheet("Sheet1", (sheet) => void (sheet.getRange("B3").numberFormat = [[numberFormat]]));
  await select("B3");
};
const around = () => read("Sheet1", "A1:F8", "formulas");
const only = async (what: "values" | "formulas" | "numberFormat" | "text" = "values") =>
  (await read("Sheet1", "B3", what))[0]?.[0];

describe("insertIntoCell", () => {
  it("writes a value with its number format into the active cell, and nothing else, in two round trips", async () => {
    await select("B3:D5");
    workbook.host.counts.reset();
    const inserted = await insertIntoCell(PAY, false);
    expect(workbook.host.counts.syncs).toBe(2);
    expect(inserted).toEqual({ kind: "inserted", address: "B3", sheetName: "Sheet1" });
    expect([await only(), await only("text")]).toEqual([51140, "$51,140"]);
    expect((await around()).flat().filter((content) => content !== "")).toEqual([51140]);
  });

  it.each([
    ["USD/hour", 24.59, "$24.59"],
    ["fraction", 0.071, "7.1%"],
    ["openings/year", 14200, "14,200"],
  ] as const)("shows a figure in %s as people read it", async (unit, value, shown) => {
    await select("B3");
    await insertIntoCell({ value, unit }, false);
    expect(await only("text")).toBe(shown);
  });

  it("says of a figure that is only a lower bound that it is one", async () => {
    await select("B3");
    await insertIntoCell({ value: 239200, unit: "USD/year", bound: "at-least" }, false);
    expect(await only()).toBe(239200);
    expect(await only("numberFormat")).toBe('$#,##0" or more"');
    expect(await only("text")).toBe("$239,200 or more");
  });

  it("writes a formula that gives the figure", async () => {
    await select("B3");
    await insertIntoCell(FORMULA, false);
    expect(await only("formulas")).toBe('=CAREER.SALARY("Medical coder","median","US")');
    expect([await only(), await only("text")]).toEqual([51140, "$51,140"]);
  });

  it.each([
    ["of a text", { formula: '=CAREER.EDUCATION("Medical coder")', unit: "text" }],
    ["of anything", { formula: '=CAREER.EDUCATION("Medical coder")' }],
  ] as const)("lets a formula %s be one in a cell for texts", async (_, content) => {
    await formatted("@");
    await insertIntoCell(content, false);
    expect(await only("numberFormat")).toBe("General");
    expect(await only()).toBe("Postsecondary nondegree award");
  });

  it("keeps any other format where it is not told what a formula gives", async () => {
    await formatted("0.00");
    await insertIntoCell({ formula: '=CAREER.SALARY("coder")' }, false);
    expect([await only(), await only("numberFormat")]).toEqual([51140, "0.00"]);
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "May 2025",
    "3: medium preparation needed",
    "Most work full time",
  ])("keeps the text %s a text", async (value) => {
    await select("B3");
    await insertIntoCell(text(value), false);
    expect([await only(), await only("numberFormat")]).toEqual([value, "General"]);
  });

  it("puts a list into one text", async () => {
    await select("B3");
    await insertIntoCell(text(["Integrity", "Detail oriented"]), false);
    expect(await only()).toBe("Integrity; Detail oriented");
  });

  it.each([
    ["a text", "mine"],
    ["a formula that shows nothing", '=""'],
    ["a formula that fills several cells", "=SEQUENCE(3)"],
  ])("asks before it writes over %s, in one round trip", async (_, content) => {
    await onSheet("Sheet1", (sheet) => void (sheet.getRange("B3").formulas = [[content]]));
    await select("B3:D5");
    workbook.host.counts.reset();
    expect(await insertIntoCell(FORMULA, false)).toEqual({ kind: "occupied", address: "B3", cells: 1 });
    expect(workbook.host.counts.syncs).toBe(1);
    expect(await only("formulas")).toBe(content);
    expect(await insertIntoCell(FORMULA, true)).toMatchObject({ kind: "inserted", address: "B3" });
    expect(await only()).toBe(51140);
  });

  it("does not write a second value over one that was asked for at the same moment", async () => {
    await select("B3");
    const both = await Promise.all([insertIntoCell(PAY, false), insertIntoCell(FORMULA, false)]);
    expect(both.map(({ kind }) => kind)).toEqual(["inserted", "occupied"]);
    expect(await only("formulas")).toBe(51140);
  });

  it("writes into an Excel table, in three round trips", async () => {
    await onSheet("Sheet1", (sheet) => void sheet.tables.add("A2:C4", true));
    await select("B3");
    workbook.host.counts.reset();
    expect(await insertIntoCell(FORMULA, false)).toMatchObject({ kind: "inserted" });
    expect(workbook.host.counts.syncs).toBe(3);
    expect(await only()).toBe(51140);
  });

  it.each<readonly [string, RegExp, () => Promise<unknown>]>([
    [
      "its sheet is protected",
      /^The sheet "Sheet1" is protected\. Choose Review, Unprotect Sheet/,
      () => onSheet("Sheet1", (sheet) => sheet.protection.protect()),
    ],
    [
      "a chart is selected",
      /^No cell is selected, or another workbook is in front\. Select the cell/,
      () =>
        onSheet("Sheet1", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("H1:I2")).activate()),
    ],
    [
      "another workbook is in front",
      /^No cell is selected, or another workbook is in front\./,
      () => Promise.resolve(workbook.host.switchWorkbook(true)),
    ],
    [
      "a formula elsewhere fills the cell",
      /^The cell B3 is filled by a formula that stands in another cell\. Select another cell/,
      () => onSheet("Sheet1", (sheet) => void (sheet.getRange("B2").formulas = [["=SEQUENCE(3)"]])),
    ],
    [
      "the cell is a heading of an Excel table",
      /^The cell B3 is a heading of the table "Mine", which holds nothing but plain text\./,
      () => onSheet("Sheet1", (sheet) => void (sheet.tables.add("A3:C5", true).name = "Mine")),
    ],
    [
      "a formula would fill cells of an Excel table",
      /^This formula fills several cells, which Excel does not allow in the table "Mine"\./,
      () => onSheet("Sheet1", (sheet) => void (sheet.tables.add("A2:C5", true).name = "Mine")),
    ],
  ])("writes nothing where %s, whether or not it may write over", async (_, sentence, arrange) => {
    await select("B3");
    await arrange();
    for (const overwrite of [false, true]) {
      const inserting = insertIntoCell({ formula: "=CAREER.LIST()", spills: true }, overwrite);
      await expect(inserting).rejects.toThrow(ActionFailed);
      await expect(inserting).rejects.toThrow(sentence);
    }
    workbook.host.switchWorkbook(false);
    expect((await around()).flat()).not.toContain("=CAREER.LIST()");
  });

  it("puts the cell back as it was where Excel fails halfway", async () => {
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("B3").formulas = [["'=mine"]];
      sheet.getRange("B3").numberFormat = [["0.00"]];
    });
    await select("B3");
    const fault = { code: "GeneralException", message: "There was an internal error." };
    workbook.host.failNext({ ...fault, member: "Range.formulas" });
    await expect(insertIntoCell(PAY, true)).rejects.toThrow(/The cell B3 is as it was\.$/);
    expect([await only(), await only("numberFormat")]).toEqual(["=mine", "0.00"]);
  });

  it("says so where it cannot put the cell back", async () => {
    await select("B3");
    const fault = { code: "GeneralException", message: "There was an internal error." };
    workbook.host.failNext({ ...fault, member: "Range.formulas" });
    workbook.host.failNext({ ...fault, member: "Range.formulas" });
    await expect(insertIntoCell(PAY, false)).rejects.toThrow(
      /The cell B3 could not be put back: choose Undo, or close the workbook without saving it\.$/,
    );
  });
});
