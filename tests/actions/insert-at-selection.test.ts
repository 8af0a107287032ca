/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { ActionFailed } from "../../src/actions/action-failed";
import { insertAtSelection } from "../../src/actions/insert-at-selection";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { loadComparison } from "../../src/comparison/comparison";
import { dataset } from "../../src/dataset/dataset";
import { loadNames } from "../../src/lookup/lookup";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { registerCareerFunctions } from "./career-functions";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  registerCareerFunctions(workbook.univerAPI);
});

afterEach(() => workbook.close());

const two: InsertRequest = { careers: ["MA", "coder"], place: "US", mode: "values" };
const live: InsertRequest = { ...two, mode: "live" };

/** Runs a batch on the first sheet and syncs it. */
function onSheet(work: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

const select = (address: string) => onSheet((sheet) => sheet.getRange(address).select());

function read(address: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

async function everything(): Promise<unknown> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:L60");
    const merged = range.getMergedAreasOrNullObject();
    const looks = range.getCellProperties({
      format: { font: { bold: true, color: true, size: true }, fill: { color: true }, wrapText: true },
    });
    const sizes = ["A1", "B1", "C1", "D1", "E1", "F1", "A3", "A4", "A9", "A30"].map((address) => {
      const { format } = sheet.getRange(address);
      format.load("columnWidth,rowHeight");
      return format;
    });
    range.load("formulas,values,numberFormat");
    merged.load("address");
    await context.sync();
    return {
      formulas: range.formulas as unknown,
      values: range.values as unknown,
      formats: range.numberFormat as unknown,
      merged: merged.isNullObject ? "" : merged.address,
      looks: looks.value,
      sizes: sizes.map(({ columnWidth, rowHeight }) => [columnWidth, rowHeight]),
    };
  });
}

const ADDRESS = /^C5:F(\d+)$/;

describe("insertAtSelection", () => {
  it("writes a table of values from the selected cell on, in two round trips", async () => {
    await select("C5:D9");
    workbook.host.counts.reset();
    const inserted = await insertAtSelection(two, false);
    expect(workbook.host.counts.syncs).toBe(2);
    expect(inserted).toMatchObject({ kind: "inserted", sheetName: "Sheet1", notes: [] });
    expect(inserted.address).toMatch(ADDRESS);
    expect(await read("C5")).toEqual([["Medical coders earn $5,450 a year more than medical assistants"]]);
    expect(await read("C12:F12")).toEqual([["Median pay", 45690, 51140, "[1]"]]);
    expect(await read("A1:B60")).toEqual(Array(60).fill(["", ""]));
    expect(workbook.host.charts.list()).toEqual([]);
  });

  it("writes live formulas that follow their own cells, and no sentence that could become false", async () => {
    await select("C5");
    workbook.host.counts.reset();
    const { address } = await insertAtSelection(live, false);
    expect(workbook.host.counts.syncs).toBe(2);
    const texts = async () => (await read(address)).flat().filter((text) => text !== "");
    expect((await texts()).slice(0, 3)).toEqual([
      "Careers compared",
      expect.stringMatching(/May 2025/),
      "Place",
    ]);
    expect(await read("D12:F12")).toEqual([[45690, 51140, "[1]"]]);
    await onSheet((sheet) => {
      sheet.getRange("E9").values = [["registered nurse"]];
    });
    expect(await read("E12")).toEqual([[97550]]);
    expect((await read("E10"))[0]?.[0]).toMatch(/^Registered Nurses/);
    const said = (await texts()).join("\n");
    expect(said).toContain("U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics");
    expect(said).toMatch(/Period of \[1\]\nMay 2025\nMay 2025/);
    expect(said).not.toMatch(/coder|#(N\/A|VALUE|REF)/);
  });

  it.each(["US", "TX"])(
    "says where and when its figures are from, in %s and after a change",
    async (place) => {
      await select("C5");
      await loadComparison(dataset(), { ...live, place: "TX" });
      const { address } = await insertAtSelection({ ...live, place }, false);
      const said = async () => (await read(address)).flat().join("\n");
      const [here, there] = place === "US" ? ["United States", "Texas"] : ["Texas", "United States"];
      const older = "The figures for Texas are from May 2023, the newest national ones from May 2025.";
      expect(await said()).toContain(`[1] ${here}, `);
      expect((await said()).includes(older)).toBe(place === "TX");
      await onSheet((sheet) => {
        sheet.getRange("D7").values = [[place === "US" ? "TX" : "US"]];
      });
      expect(await said()).toContain(`[1] ${there}, `);
      expect(await said()).not.toContain(`[1] ${here}, `);
      expect((await said()).includes(older)).toBe(place === "US");
    },
  );

  it.each(["zzzqqq", "", "=1/0"])(
    "shows that a name is none, and nothing of it elsewhere: %s",
    async (name) => {
      await loadNames(dataset(), "zzzqqq");
      await select("C5");
      const { address } = await insertAtSelection(live, false);
      await onSheet((sheet) => {
        sheet.getRange("E9").formulas = [[name]];
      });
      const cells = await read(address);
      const [table, below] = [cells.slice(5, 22), cells.slice(22)];
      expect(
        table.filter((row) => /^(Median|Lowest|Projected)/.test(String(row[0]))).map((row) => row[1]),
      ).toHaveLength(5);
      for (const row of table) if (typeof row[1] === "number") expect(String(row[2])).toMatch(/^#/);
      expect(below.flat().join("\n")).toContain("[1] United States, May 2025");
      expect(below.flat().join("\n")).not.toMatch(/#(N\/A|VALUE|REF|DIV)/);
    },
  );

  it("writes the table of an article", async () => {
    await select("C5");
    workbook.host.counts.reset();
    const inserted = await insertAtSelection({ article: "cma-vs-coder" }, false);
    expect(workbook.host.counts.syncs).toBe(2);
    expect(inserted).toMatchObject({ kind: "inserted", address: expect.stringMatching(/^C5:J\d+$/) });
    expect((await read("C5"))[0]?.[0]).toMatch(/./);
  });

  it("writes nothing over cells that hold something, and counts them", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D8").values = [["mine"]];
      sheet.getRange("F6").formulas = [['=""']];
      sheet.getRange("B2").values = [["outside"]];
    });
    await select("C5");
    const before = await everything();
    const occupied = await insertAtSelection(two, false);
    expect(occupied).toEqual({ kind: "occupied", address: expect.stringMatching(ADDRESS), cells: 2 });
    expect(await everything()).toEqual(before);
    await expect(insertAtSelection(two, true)).resolves.toMatchObject({ kind: "inserted" });
    expect(await read("B2")).toEqual([["outside"]]);
    expect(await read("D8")).toEqual([[""]]);
  });

  it("does not write a second table over one that was asked for at the same moment", async () => {
    await select("C5");
    const both = await Promise.all([insertAtSelection(two, false), insertAtSelection(two, false)]);
    expect(both.map(({ kind }) => kind)).toEqual(["inserted", "occupied"]);
  });

  it("widens only columns that hold nothing else, and makes numbers fit the others", async () => {
    await onSheet((sheet) => {
      sheet.getRange("D60").values = [["mine"]];
    });
    await select("C5");
    const width = async (address: string) =>
      Excel.run(async (context) => {
        const { format } = context.workbook.worksheets.getItem("Sheet1").getRange(address);
        format.load("columnWidth,rowHeight,shrinkToFit");
        await context.sync();
        return format.columnWidth;
      });
    const [kept, wider] = [await width("D1"), await width("E1")];
    await insertAtSelection(two, false);
    expect(await width("D1")).toBe(kept);
    expect(await width("E1")).toBeGreaterThan(wider);
  });

  it("makes rows higher, never lower", async () => {
    await onSheet((sheet) => {
      sheet.getRange("5:5").format.rowHeight = 300;
    });
    await select("C5");
    await insertAtSelection(two, false);
    const height = await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("C5");
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
    expect(height).toBe(300);
  });

  it("keeps the merged cells of an empty area from swallowing anything", async () => {
    await onSheet((sheet) => sheet.getRange("C11:D13").merge());
    await select("C5");
    await expect(insertAtSelection(two, false)).resolves.toMatchObject({ kind: "inserted" });
    expect(await read("C12:E12")).toEqual([["Median pay", 45690, 51140]]);
  });

  it("waits until a cell is no longer edited", async () => {
    await select("C5");
    workbook.host.setCellEditing(true);
    const inserting = insertAtSelection(two, false);
    await expect(Promise.race([inserting, pause(100).then(() => "waiting")])).resolves.toBe("waiting");
    workbook.host.setCellEditing(false);
    await expect(inserting).resolves.toMatchObject({ kind: "inserted" });
  });
});

describe("insertAtSelection, when it cannot", () => {
  it.each<[string, RegExp, () => Promise<unknown>]>([
    [
      "a table reaches into the area",
      /^The table "Mine" stands in C5:F\d+\. Select a cell with more free space/,
      () => onSheet((sheet) => void (sheet.tables.add("B8:C9", true).name = "Mine")),
    ],
    [
      "a table ends right above it",
      /^The table "Mine" ends right beside C5:F\d+/,
      () => onSheet((sheet) => void (sheet.tables.add("C2:D4", true).name = "Mine")),
    ],
    [
      "a table ends right beside it",
      /^The table "Mine" ends right beside C5:F\d+/,
      () => onSheet((sheet) => void (sheet.tables.add("A9:B12", true).name = "Mine")),
    ],
    [
      "a PivotTable reaches into the area",
      /^The PivotTable "Pivot" stands in/,
      () => {
        const area = { row: 10, column: 4, rowCount: 3, columnCount: 9 };
        workbook.host.pivotTables.push({ name: "Pivot", sheetName: "Sheet1", area });
        return Promise.resolve();
      },
    ],
    [
      "an array spills into the area",
      /^A formula fills several cells in C5:F\d+/,
      () => onSheet((sheet) => void (sheet.getRange("A8").formulas = [["=SEQUENCE(1,4)"]])),
    ],
    [
      "merged cells cross its edge",
      /^The merged cells B9:C9 lie partly in C5:F\d+/,
      () => onSheet((sheet) => sheet.getRange("B9:C9").merge()),
    ],
    [
      "a row of it is hidden",
      /^Some rows or columns of C5:F\d+ are hidden/,
      async () => {
        await onSheet((sheet) => void (sheet.getRange("9:9").rowHidden = true));
        await select("C5");
      },
    ],
    [
      "its sheet is protected",
      /^The sheet "Sheet1" is protected\. Choose Review, Unprotect Sheet/,
      () => onSheet((sheet) => sheet.protection.protect()),
    ],
    [
      "another workbook is in front",
      /another workbook is in front/,
      () => Promise.resolve(workbook.host.switchWorkbook(true)),
    ],
  ])("refuses where %s, whether or not it may write over", async (_, sentence, prepare) => {
    await select("C5");
    await prepare();
    for (const overwrite of [false, true]) {
      const inserting = insertAtSelection(two, overwrite);
      await expect(inserting).rejects.toThrow(ActionFailed);
      await expect(inserting).rejects.toThrow(sentence);
    }
    workbook.host.switchWorkbook(false);
    expect(await read("C5:C7")).toEqual([[""], [""], [""]]);
  });

  it("leaves a table be that is not right beside the area", async () => {
    await onSheet((sheet) => void sheet.tables.add("C1:D3", true));
    await select("C5");
    workbook.host.counts.reset();
    await expect(insertAtSelection(two, false)).resolves.toMatchObject({ kind: "inserted" });
    expect(workbook.host.counts.syncs).toBe(3);
  });

  it.each(["C1048570", "XFB5"])("says that the sheet ends too soon at %s", async (address) => {
    await select(address);
    await expect(insertAtSelection(two, false)).rejects.toThrow(
      /and the sheet ends before that\. Select a cell/,
    );
  });

  it("asks for a cell where a chart is selected", async () => {
    await onSheet((sheet) => {
      sheet.getRange("H1:I2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.charts.add("ColumnClustered", sheet.getRange("H1:I2")).activate();
    });
    await expect(insertAtSelection(two, false)).rejects.toThrow(/^No single cell is selected/);
  });

  it("tells of a career that nobody knows, without asking Excel", async () => {
    workbook.host.counts.reset();
    await expect(insertAtSelection({ ...two, careers: ["coder", "codr"] }, false)).rejects.toThrow(/codr/);
    expect(workbook.host.counts.syncs).toBe(0);
  });

  it.each([
    "Range.unmerge",
    "Range.clear",
    "RangeFormat.columnWidth",
    "RangeFormat.rowHeight",
    "DataValidation.rule",
    "Range.merge",
    "RangeFormat.wrapText",
    "Range.numberFormat",
    "Range.formulas",
  ])("puts everything back when %s fails", async (member) => {
    await onSheet((sheet) => {
      const range = sheet.getRange("C6:E8");
      range.formulas = [
        ["'=1+1", "'May 2025", "=SUM(1,2)"],
        ["'+1", "-1", "'@x"],
        [true, 0.5, "'001"],
      ];
      range.numberFormat = Array(3).fill(["General", "General", "0.00"]) as string[][];
      range.format.font.bold = true;
      range.format.fill.color = "#FFF6DC";
      sheet.getRange("C10:E11").merge();
    });
    await select("C5");
    const before = await everything();
    workbook.host.failNext({ code: "GeneralException", message: "There was an internal error.", member });
    const inserting = insertAtSelection(live, true);
    await expect(inserting).rejects.toThrow(ActionFailed);
    await expect(inserting).rejects.toThrow(
      /There was an internal error\. The cells C5:F\d+ are as they were\.$/,
    );
    expect(await everything()).toEqual(before);
    await expect(insertAtSelection(live, true)).resolves.toMatchObject({ kind: "inserted" });
  });

  it("puts back what might be typed in a cell", async () => {
    const rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" as const } };
    await onSheet((sheet) => (sheet.getRange("D7").dataValidation.rule = rule));
    await select("C5");
    workbook.host.failNext({
      code: "GeneralException",
      message: "There was an error.",
      member: "Range.formulas",
    });
    await expect(insertAtSelection(live, false)).rejects.toThrow(/are as they were/);
    const kept = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const [place, career] = [sheet.getRange("D7").dataValidation, sheet.getRange("D9").dataValidation];
      place.load("rule");
      career.load("type");
      await context.sync();
      return [place.rule, career.type];
    });
    expect(kept).toEqual([rule, "None"]);
  });

  it("says so where it cannot put the cells back", async () => {
    await select("C5");
    const fault = { code: "GeneralException", message: "There was an internal error." };
    workbook.host.failNext({ ...fault, member: "Range.formulas" });
    workbook.host.failNext({ ...fault, member: "Range.setCellProperties" });
    await expect(insertAtSelection(two, false)).rejects.toThrow(/C5:F\d+ could not be put back: choose Undo/);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
