/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { ActionFailed } from "../../src/actions/action-failed";
import { insertFormula } from "../../src/actions/insert-formula";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { onSheet, read, write } from "./sheet";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
  await onSheet("Sheet1", (sheet) => sheet.getRange("C5:D9").select());
});

afterEach(() => workbook.close());

const FORMULA = '=CAREER.SALARY("coder")';
const formulas = (address: string) => read("Sheet1", address, "formulas");
const format = (numberFormat: string) =>
  onSheet("Sheet1", (sheet) => void (sheet.getRange("C5").numberFormat = [[numberFormat]]));

describe("insertFormula", () => {
  it("writes a formula into the active cell and no other, in two round trips", async () => {
    workbook.host.counts.reset();
    const inserted = await insertFormula(FORMULA, false);
    expect(workbook.host.counts.syncs).toBe(2);
    expect(inserted).toEqual({ kind: "inserted", address: "C5", sheetName: "Sheet1", notes: [] });
    expect(await formulas("C5:D6")).toEqual([
      [FORMULA, ""],
      ["", ""],
    ]);
    expect(await read("Sheet1", "C5")).toEqual([[51140]]);
  });

  it("writes nothing over a cell that holds something, unless that was said", async () => {
    await write("Sheet1", { C5: "mine" });
    workbook.host.counts.reset();
    expect(await insertFormula(FORMULA, false)).toEqual({ kind: "occupied", address: "C5", cells: 1 });
    expect(workbook.host.counts.syncs).toBe(1);
    expect(await formulas("C5")).toEqual([["mine"]]);
    expect(await insertFormula(FORMULA, true)).toMatchObject({ kind: "inserted" });
    expect(await formulas("C5")).toEqual([[FORMULA]]);
  });

  it.each([
    ["a formula that shows nothing", "C5", '=""'],
    ["what another formula spills", "C4", "=SEQUENCE(3)"],
  ])("asks before it replaces %s", async (_, address, formula) => {
    await onSheet("Sheet1", (sheet) => void (sheet.getRange(address).formulas = [[formula]]));
    expect(await insertFormula(FORMULA, false)).toMatchObject({ kind: "occupied" });
  });

  it("enters a formula also where everything is taken as text", async () => {
    await format("@");
    await insertFormula(FORMULA, false);
    expect(await read("Sheet1", "C5")).toEqual([[51140]]);
    expect(await read("Sheet1", "C5", "numberFormat")).toEqual([["General"]]);
  });

  it("keeps any other format", async () => {
    await format("0.00");
    await insertFormula(FORMULA, false);
    expect(await read("Sheet1", "C5", "numberFormat")).toEqual([["0.00"]]);
  });

  it("does not write a second formula over one that was asked for at the same moment", async () => {
    const both = await Promise.all([insertFormula(FORMULA, false), insertFormula(FORMULA, false)]);
    expect(both.map(({ kind }) => kind)).toEqual(["inserted", "occupied"]);
  });
});

describe("insertFormula, when it cannot", () => {
  it.each<[string, RegExp, () => Promise<unknown>]>([
    [
      "the sheet is protected",
      /^The sheet "Sheet1" is protected\. Choose Review, Unprotect Sheet/,
      () => onSheet("Sheet1", (sheet) => sheet.protection.protect()),
    ],
    [
      "a chart is selected",
      /^No cell is selected/,
      () =>
        onSheet("Sheet1", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("H1:I2")).activate()),
    ],
    [
      "another workbook is in front",
      /^No cell is selected, or another workbook is in front\./,
      () => Promise.resolve(workbook.host.switchWorkbook(true)),
    ],
  ])("refuses where %s, whether or not it may write over", async (_, sentence, prepare) => {
    await prepare();
    for (const overwrite of [false, true]) {
      const inserting = insertFormula(FORMULA, overwrite);
      await expect(inserting).rejects.toThrow(ActionFailed);
      await expect(inserting).rejects.toThrow(sentence);
    }
    workbook.host.switchWorkbook(false);
    expect(await formulas("C5")).toEqual([[""]]);
  });

  it("leaves the cell as it was when the formula is refused", async () => {
    await format("@");
    await write("Sheet1", { C5: "mine" });
    const fault = { code: "GeneralException", message: "There was an internal error." };
    workbook.host.failNext({ ...fault, member: "Range.formulas" });
    await expect(insertFormula(FORMULA, true)).rejects.toThrow(/There was an internal error\.$/);
    expect(await formulas("C5")).toEqual([["mine"]]);
    expect(await read("Sheet1", "C5", "numberFormat")).toEqual([["@"]]);
  });
});
