/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { makeSheetLive } from "../../src/actions/make-sheet-live";
import { refreshSheet } from "../../src/actions/refresh-sheet";
import { shareSheet } from "../../src/actions/share-sheet";
import { loadAllNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";
import { contents, onSheet, read, rowOf, write } from "./sheet";

let workbook: OpenWorkbook;

beforeAll(() => loadAllNames());

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const live: InsertRequest = { careers: ["medical assistant", "coder", "biller"], place: "US", mode: "live" };
const values: InsertRequest = { ...live, mode: "values" };

const title = async (sheetName: string) => String((await read(sheetName, "A1"))[0]?.[0]);
const chart = (name: string) => workbook.host.charts.list().find((each) => each.name === name);

async function deleteRow(sheetName: string, label: string): Promise<void> {
  const row = await rowOf(sheetName, label);
  await onSheet(sheetName, (sheet) => sheet.getRange(`${row}:${row}`).delete("Up"));
}

async function textsOf(sheetName: string): Promise<string> {
  return (await read(sheetName, "A1:H90")).flat().map(String).join("\n");
}

describe("a figure typed over", () => {
  it.each([
    ["on a sheet of values", values, refreshSheet],
    ["before the sheet is shared", live, shareSheet],
  ])("is what title, sentences and charts tell of: %s", async (_, request, act) => {
    const { sheetName } = await insertComparison(request);
    const [pay, growth] = [await rowOf(sheetName, "Median pay"), await rowOf(sheetName, "Projected growth")];
    await write(sheetName, { [`C${pay}`]: 75000, [`B${growth}`]: 0.02 });
    await act();
    expect(await title(sheetName)).toBe(
      "Medical coders earn the most, $75,000 a year: $29,310 more than medical assistants",
    );
    expect(await textsOf(sheetName)).toContain("Medical coder: $37,000 to $81,150, median $75,000");
    expect(chart("Projected growth")?.title.text).toBe(
      "Jobs are projected to grow fastest for medical coders: 7.1%",
    );
    expect(chart("Projected growth")?.series[0]?.numbers).toEqual([0.02, 0.071, -0.004]);
  });

  it("that is no number is no figure to the sentences", async () => {
    const { sheetName } = await insertComparison(values);
    const pay = await rowOf(sheetName, "Median pay");
    await write(sheetName, { [`C${pay}`]: "ask" });
    await refreshSheet();
    expect(await title(sheetName)).toMatch(
      /^Medical billers earn the most, \$48,500.*\(no figure for 1 of 3\)$/,
    );
  });
});

describe("what the advisor wrote where the sheet has nothing", () => {
  it.each([values, live])("stays through everything ($mode)", async (request) => {
    const { sheetName } = await insertComparison(request);
    const line = (await rowOf(sheetName, "Chart figures")) - 3;
    const end = Object.keys(await contents(sheetName)).map((address) => Number(/\d+/.exec(address)?.[0]));
    const below = Math.max(...end) + 30;
    const own = { [`A${line - 1}`]: "Ask Maria", [`B${below}`]: 123, [`A${below}`]: "Questions" };
    await write(sheetName, own);
    for (const act of request === live
      ? [refreshSheet, shareSheet, makeSheetLive]
      : [refreshSheet, makeSheetLive]) {
      await act();
      expect(await contents(sheetName)).toMatchObject(own);
    }
  });

  it("is asked to be moved where a live sheet needs the room", async () => {
    const { sheetName } = await insertComparison(live);
    const rows = (await read<string>(sheetName, "A1:A120")).flat();
    const working = rows.indexOf("Official title") + 1;
    await shareSheet();
    await write(sheetName, { [`B${working}`]: "Questions for Maria" });
    const before = await contents(sheetName);
    await refreshSheet();
    expect((await contents(sheetName))[`B${working}`]).toBe("Questions for Maria");
    await expect(makeSheetLive()).rejects.toThrow(`The cell B${working} holds something of yours`);
    expect(await contents(sheetName)).toEqual(before);
  });
});

describe("what the advisor took out", () => {
  it.each([values, live])("is not spoken of: the median pay ($mode)", async (request) => {
    const { sheetName } = await insertComparison(request);
    await deleteRow(sheetName, "Median pay");
    await refreshSheet();
    expect(await title(sheetName)).toBe("Jobs are projected to grow fastest for medical assistants: 12.5%");
    expect(chart("Pay range")).toBeUndefined();
    expect(chart("Projected growth")).toBeDefined();
    const texts = await textsOf(sheetName);
    expect(texts).not.toMatch(/#REF!|only pay an hour|Bars run|#VALUE!/);
    expect((await refreshSheet()).changes).toEqual([]);
    await (request === live ? shareSheet() : makeSheetLive());
    expect(await title(sheetName)).toBe("Jobs are projected to grow fastest for medical assistants: 12.5%");
  });

  it("is not drawn: the growth", async () => {
    const { sheetName } = await insertComparison(live);
    await deleteRow(sheetName, "Projected growth");
    await refreshSheet();
    expect(chart("Projected growth")).toBeUndefined();
    expect(await textsOf(sheetName)).not.toMatch(/#REF!|Projected change/);
  });

  it("is asked back where formulas are made of it, and the sheet can be shared without", async () => {
    const { sheetName } = await insertComparison(live);
    const header = (await read<string>(sheetName, "A5:H5"))[0] ?? [];
    const column = String.fromCharCode(65 + header.indexOf("Source"));
    await onSheet(sheetName, (sheet) => sheet.getRange(`${column}:${column}`).delete("Left"));
    const before = await contents(sheetName);
    await expect(refreshSheet()).rejects.toThrow("Undo the deletion");
    expect(await contents(sheetName)).toEqual(before);
    await shareSheet();
    const texts = await textsOf(sheetName);
    expect(texts).toContain("Medical coders earn the most, $51,140 a year");
    expect(texts).not.toMatch(/#REF!/);
  });

  it("leaves a sheet that can be shared, though not refreshed", async () => {
    const { sheetName } = await insertComparison(live);
    await onSheet(sheetName, (sheet) => sheet.getRange("5:5").delete("Up"));
    await expect(refreshSheet()).rejects.toThrow("can still be prepared for sharing");
    await shareSheet();
    const all = Object.values(await contents(sheetName)).map(String);
    expect(all.filter((content) => /CAREER\./.test(content))).toEqual([]);
    expect(all.join("\n")).not.toMatch(/figures follow|#NAME\?/);
  });
});

describe("rows that the advisor sorted", () => {
  it.each([values, live])("get the figures of their labels ($mode)", async (request) => {
    const { sheetName } = await insertComparison(request);
    const [first, second] = [await rowOf(sheetName, "Lowest 10%"), await rowOf(sheetName, "Lowest 25%")];
    const [one, other] = await Promise.all(
      [first, second].map((row) => read(sheetName, `A${row}:E${row}`, "formulas")),
    );
    await onSheet(sheetName, (sheet) => {
      sheet.getRange(`A${first}:E${first}`).formulas = other as string[][];
      sheet.getRange(`A${second}:E${second}`).formulas = one as string[][];
    });
    const before = await read(sheetName, `A${first}:D${second}`);
    const { kept } = await refreshSheet();
    expect(kept).toEqual([]);
    expect(await read(sheetName, `A${first}:D${second}`)).toEqual(before);
    expect(before[0]).toEqual(["Lowest 25%", 38470, 43490, 42840]);
  });
});

describe("a name that never was a career's", () => {
  it("is refused when the sheet is shared, also after a refresh", async () => {
    const { sheetName } = await insertComparison(live);
    await write(sheetName, { B5: "blacksmithh" });
    await refreshSheet();
    await expect(shareSheet()).rejects.toThrow('No career is called "blacksmithh"');
    await write(sheetName, { B5: "" });
    await refreshSheet();
    await expect(shareSheet()).rejects.toThrow("A career is blank");
  });
});

describe("a sheet with formulas of the advisor's", () => {
  it("keeps its other cells when it is shared", async () => {
    await onSheet("Sheet1", (sheet) => {
      sheet.getRange("A1:C1").formulas = [['=CAREER.SALARY("coder")', true, "7"]];
      sheet.getRange("A3").formulas = [["=SUM(A1:A1)"]];
    });
    await shareSheet();
    expect(await read("Sheet1", "A1:C1", "formulas")).toEqual([[51140, true, 7]]);
    expect(await read("Sheet1", "A3", "formulas")).toEqual([["=SUM(A1:A1)"]]);
  });
});
