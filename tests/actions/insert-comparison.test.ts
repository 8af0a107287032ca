/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { ActionFailed } from "../../src/actions/action-failed";
import { insertComparison } from "../../src/actions/insert-comparison";
import type { InsertRequest } from "../../src/actions/insert-comparison";
import { dataset } from "../../src/dataset/dataset";
import { scales } from "../../preview/page/charts/axes";
import { chartKind } from "../../preview/page/charts/chart-kind";
import { openWorkbook, type OpenWorkbook } from "../preview/office";
import { recipeOf } from "./sheet";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

const two: InsertRequest = { careers: ["medical assistant", "coder"], place: "US", mode: "values" };

const six: InsertRequest = {
  careers: ["MA", "coder", "biller", "medical secretary", "registered nurse", "phlebotomist"],
  place: "US",
  mode: "live",
};

function sheetNames(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

function read<Read>(sheet: string, address: string, what: "values" | "text"): Promise<Read[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(what);
    await context.sync();
    return range[what] as Read[][];
  });
}

describe("insertComparison", () => {
  it("adds a sheet with the figures and shows it", async () => {
    const { sheetName, notes } = await insertComparison(two);
    expect(sheetName).toBe("Assistant vs Coder");
    expect(notes).toEqual([]);
    expect(await read(sheetName, "A1", "values")).toEqual([
      ["Medical coders earn $5,450 a year more than medical assistants"],
    ]);
    expect(await read(sheetName, "A8:C8", "values")).toEqual([["Median pay", 45690, 51140]]);
    expect(await read(sheetName, "B8:C8", "text")).toEqual([["$45,690", "$51,140"]]);
    const active = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe(sheetName);
  });

  it.each([six, { ...six, mode: "values" as const }])(
    "takes two round trips and fewer than 200 KB for six careers and twelve measures ($mode)",
    async (request) => {
      workbook.host.counts.reset();
      await insertComparison(request);
      const { syncs, requestBytes, responseBytes } = workbook.host.counts;
      expect(syncs).toBe(2);
      expect(requestBytes + responseBytes).toBeLessThan(200_000);
    },
  );

  it("draws both charts over its own cells", async () => {
    await insertComparison(two);
    const [pay, growth] = workbook.host.charts.list();
    expect(pay?.title.text).toBe("The highest-paid tenth of medical coders earn $81,150 or more");
    expect(pay?.series.map(({ numbers }) => numbers)).toEqual([
      [36050, 37000],
      [9640, 14140],
      [13620, 30010],
    ]);
    expect(pay?.series[0]?.fill).toBe("none");
    expect(growth?.title.text).toBe("Jobs are projected to grow fastest for medical assistants: 12.5%");
    expect(growth?.series.map(({ name, numbers }) => [name, ...numbers])).toEqual([
      ["Projected growth", 0.125, 0.071],
      ["Zero", 0, 0],
    ]);
    expect(growth?.series[0]?.categories).toEqual(["Medical assistant", "Medical coder"]);
  });

  it.each(["live", "values"] as const)(
    "begins its bars at zero though growth is alike (%s)",
    async (mode) => {
      await insertComparison({ careers: ["coder", "dental hygienist"], place: "US", mode });
      const [pay, growth] = workbook.host.charts.list();
      if (!pay || !growth) throw new Error("A chart is missing.");
      expect(scales(growth, chartKind(growth.type), [])["x"]).toMatchObject({ beginAtZero: true });
      expect(growth.series.map(({ overlap, fill }) => [overlap, fill])).toEqual([
        [100, expect.objectContaining({})],
        [100, "none"],
      ]);
      expect(pay.valueAxis.minimum).toBe(0);
    },
  );

  it("answers for a state, loading it first", async () => {
    const { sheetName, notes } = await insertComparison({ ...two, place: "Texas" });
    expect(await read(sheetName, "B8:C8", "values")).toEqual([[37570, 44180]]);
    expect(notes[0]).toBe("The figures for Texas are from May 2023, the newest national ones from May 2025.");
  });

  it("leaves a name that is taken alone, and lets two that are pressed at once both succeed", async () => {
    const inserted = await Promise.all([insertComparison(two), insertComparison(two), insertComparison(two)]);
    expect(inserted.map(({ sheetName }) => sheetName)).toEqual([
      "Assistant vs Coder",
      "Assistant vs Coder (2)",
      "Assistant vs Coder (3)",
    ]);
  });

  it("goes on after one that failed", async () => {
    const failing = insertComparison({ ...two, careers: ["coder", "zzz"] });
    const following = insertComparison(two);
    await expect(failing).rejects.toThrow(ActionFailed);
    await expect(following).resolves.toMatchObject({ sheetName: "Assistant vs Coder" });
  });

  it("keeps the recipe with the sheet", async () => {
    const { sheetName } = await insertComparison(two);
    expect(await recipeOf(sheetName)).toMatchObject({
      form: 2,
      data: dataset().version,
      what: {
        kind: "comparison",
        request: two,
        then: {
          careers: [{ title: "Medical assistant", code: "31-9092" }, { title: "Medical coder" }],
          place: "US",
          origins: [
            ["2025-05", "oews-2025"],
            ["2024/2034", expect.any(String)],
          ],
          figures: {
            "salary-median": [
              [45690, 0],
              [51140, 0],
            ],
          },
        },
      },
      written: { "salary-median/labels": "Median pay", "salary-median/career-2": 51140 },
      changes: [],
      kept: [],
    });
  });

  it("waits until a cell is no longer edited", async () => {
    workbook.host.setCellEditing(true);
    const inserting = insertComparison(two);
    await expect(Promise.race([inserting, pause(100).then(() => "waiting")])).resolves.toBe("waiting");
    workbook.host.setCellEditing(false);
    await expect(inserting).resolves.toMatchObject({ sheetName: "Assistant vs Coder" });
  });
});

describe("insertComparison, when it cannot", () => {
  it.each([
    ["a career that nobody knows", { ...two, careers: ["coder", "codr"] }, /No career is called "codr"/],
    ["an ambiguous career", { ...two, careers: ["coder", "technician"] }, /technician/],
    ["a blank career", { ...two, careers: ["coder", ""] }, /./],
    ["a career of 10,000 characters", { ...two, careers: ["coder", "x".repeat(10_000)] }, /./],
    ["a place that nobody knows", { ...two, place: "Texass" }, /No place is called "Texass"/],
    ["one career", { ...two, careers: ["coder"] }, /takes 2 to 6 careers; 1 given/],
  ])("tells of %s, without asking Excel", async (_, request, sentence) => {
    workbook.host.counts.reset();
    const inserting = insertComparison(request);
    await expect(inserting).rejects.toThrow(ActionFailed);
    await expect(inserting).rejects.toThrow(sentence);
    expect(workbook.host.counts.syncs).toBe(0);
  });

  it("says that the workbook's structure is protected, and how to unprotect it", async () => {
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    await expect(insertComparison(two)).rejects.toThrow(/structure of this workbook is protected.*Review/);
    expect(await sheetNames()).toEqual(["Sheet1"]);
  });

  it.each([
    "WorksheetCollection.add",
    "WorksheetCustomPropertyCollection.add",
    "Range.formulas",
    "Range.merge",
    "RangeFormat.columnWidth",
    "DataValidation.rule",
    "ChartCollection.add",
    "Chart.setPosition",
    "ChartSeries.gapWidth",
    "Worksheet.activate",
  ])("leaves no half sheet when %s fails", async (member) => {
    workbook.host.failNext({ code: "GeneralException", message: "There was an internal error.", member });
    const inserting = insertComparison({ ...two, mode: "live" });
    await expect(inserting).rejects.toThrow(ActionFailed);
    await expect(inserting).rejects.toThrow(/this was not done.*There was an internal error/);
    expect(await sheetNames()).toEqual(["Sheet1"]);
    expect(workbook.host.charts.list()).toEqual([]);
    await expect(insertComparison(two)).resolves.toMatchObject({ sheetName: "Assistant vs Coder" });
  });

  it("names the sheet that it could not remove", async () => {
    workbook.host.failNext({ code: "InactiveWorkbook", message: "Lost focus.", member: "Chart.setPosition" });
    const inserting = insertComparison(two);
    beforeEachBatch(() => {
      if (workbook.host.counts.syncs !== 2) return;
      workbook.host.failNext({
        code: "InactiveWorkbook",
        message: "Lost focus.",
        member: "Worksheet.delete",
      });
    });
    await expect(inserting).rejects.toThrow(
      /^Excel switched to another workbook.* The sheet "Assistant vs Coder" was begun and could not be removed: delete it\.$/,
    );
  });

  it("does not remove a sheet that someone else named so in the meantime", async () => {
    workbook.host.counts.reset();
    beforeEachBatch(() => {
      if (workbook.host.counts.syncs !== 1) return;
      workbook.univerAPI.getActiveWorkbook()?.create("Assistant vs Coder", 10, 10);
    });
    await expect(insertComparison(two)).rejects.toThrow(ActionFailed);
    expect(await sheetNames()).toEqual(["Sheet1", "Assistant vs Coder"]);
  });

  it("says what to do when Excel is editing a cell all the same", async () => {
    workbook.host.failNext({
      code: "InvalidOperationInCellEditMode",
      message: "Excel is in cell-editing mode.",
    });
    await expect(insertComparison(two)).rejects.toThrow(/A cell is being edited.*Enter or Esc/);
  });
});

function beforeEachBatch(act: () => void): void {
  const external = workbook.host.external as { Execute: (...args: unknown[]) => unknown };
  const execute = external.Execute.bind(external);
  external.Execute = (...args) => {
    act();
    return execute(...args);
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
