/**
 * @jest-environment jsdom
 * @jest-environment-options {"url":"http://localhost/?_host_Info=Excel$Win32$16.01$en-US$$$$3","resources":"usable"}
 */
import { openWorkbook, type OpenWorkbook } from "./office";

let workbook: OpenWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(() => workbook.close());

/** Runs a batch on the first sheet. */
const onSheet = <Result>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>) =>
  Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

describe("values", () => {
  it("are read as if they had been typed", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:I1");
      range.values = [["12.5", "'12.5", "7%", "$1,250", "true", "May 2025", "2024-05", "=1+1", "'=1+1"]];
      range.load("values, valueTypes, formulas, text, numberFormat");
      await context.sync();
      expect(range.values).toEqual([[12.5, "12.5", 0.07, 1250, true, 45778, 45413, 2, "=1+1"]]);
      expect(range.valueTypes).toEqual([
        ["Double", "String", "Double", "Double", "Boolean", "Double", "Double", "Double", "String"],
      ]);
      expect(range.formulas[0]?.[7]).toBe("=1+1");
      expect(range.text[0]?.slice(2, 5)).toEqual(["7%", "$1,250", "TRUE"]);
      expect(range.numberFormat[0]?.slice(5, 7)).toEqual(["mmm-yy", "mmm-yy"]);
    });
  });

  it("stay text in cells formatted as text", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["=A2"]];
      range.load("values, formulas");
      await context.sync();
      expect(range.values).toEqual([["=A2"]]);
      expect(range.formulas).toEqual([["=A2"]]);
    });
  });

  it("leave cells alone where they are null, empty them where they are nothing", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.values = [[null, "", 4]];
      range.load("values, valueTypes");
      await context.sync();
      expect(range.values).toEqual([[1, "", 4]]);
      expect(range.valueTypes).toEqual([["Double", "Empty", "Double"]]);
    });
  });

  it("are given to every cell when there is only one", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      (range as { values: unknown }).values = 5;
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [5, 5],
        [5, 5],
      ]);
    });
  });

  it("follow the formulas of the same batch, errors included", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[2], [3]];
      const range = sheet.getRange("A3:A5");
      range.formulas = [["=SUM(A1:A2)"], ["=1/0"], ["=NOSUCH(1)"]];
      range.load("values, valueTypes");
      await context.sync();
      expect(range.values).toEqual([[5], ["#DIV/0!"], ["#NAME?"]]);
      expect(range.valueTypes).toEqual([["Double"], ["Error"], ["Error"]]);
    });
  });

  it("come from spills", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B2").formulas = [["=SEQUENCE(2,2)"]];
      const around = sheet.getRange("B2:C3");
      const anchor = sheet.getRange("B2");
      const child = sheet.getRange("C3").getSpillParentOrNullObject();
      const none = sheet.getRange("A1").getSpillingToRangeOrNullObject();
      around.load("values");
      anchor.load("hasSpill");
      child.load("address");
      await context.sync();
      expect(around.values).toEqual([
        [1, 2],
        [3, 4],
      ]);
      expect(anchor.hasSpill).toBe(true);
      expect(child.address).toBe("Sheet1!B2");
      expect(none.isNullObject).toBe(true);
    });
  });

  it("come from no spill that finds no room", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("B3").values = [["mine"]];
      sheet.getRange("B2").formulas = [["=SEQUENCE(3,2)"]];
      await context.sync();
      const anchor = sheet.getRange("B2").load("values,hasSpill");
      const parent = sheet.getRange("B3").getSpillParentOrNullObject();
      const beside = sheet.getRange("C4").getSpillParentOrNullObject();
      const filled = anchor.getSpillingToRangeOrNullObject();
      await context.sync();
      expect(anchor.values).toEqual([["#SPILL!"]]);
      expect(anchor.hasSpill).toBe(false);
      expect([parent, beside, filled].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true]);
    });
  });

  it("can lie beyond the grid as it was", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("AZ1500");
      range.values = [["far"]];
      range.load("values, address");
      await context.sync();
      expect(range.values).toEqual([["far"]]);
      expect(range.address).toBe("Sheet1!AZ1500");
    });
  });
});

describe("ranges", () => {
  it("lead to other ranges", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(1, 1, 3, 2);
      const found = [
        range.getCell(0, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getLastCell(),
        range.getOffsetRange(1, 1),
        range.getResizedRange(-2, 0),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersection("A1:B2"),
        range.getBoundingRect("E9"),
        range.getRowsBelow(2),
        range.getColumnsAfter(1),
      ];
      for (const each of found) each.load("address");
      await context.sync();
      expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        ...["C2", "B4:C4", "B2:B4", "C4", "C3:D5", "B2:C2", "2:4", "B:C", "B2", "B2:E9", "B5:C6", "D2:D4"],
      ]);
    });
  });

  it("do not leave the sheet", async () => {
    const leaving = onSheet(async (sheet, context) => {
      sheet.getRange("A1").getOffsetRange(-1, 0);
      await context.sync();
    });
    await expect(leaving).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("know what is used", async () => {
    await onSheet(async (sheet, context) => {
      const empty = sheet.getUsedRangeOrNullObject();
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      sheet.getRange("B2").values = [["x"]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      const [used, valued] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
      used.load("address");
      valued.load("address");
      await context.sync();
      expect([used.address, valued.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
    });
  });

  it("have a place on the sheet, in points", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A:A").format.columnWidth = 30;
      sheet.getRange("1:1").format.rowHeight = 45;
      const range = sheet.getRange("B2");
      range.load("left, top");
      await context.sync();
      expect([range.left, range.top]).toEqual([30, 45]);
    });
  });

  it("insert and delete rows with everything in them", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").values = [[10]];
      const range = sheet.getRange("A1:A4");
      range.load("formulas, values");
      await context.sync();
      expect(range.formulas).toEqual([[1], [10], [2], ["=SUM(A1:A3)"]]);
      sheet.getRange("1:1").delete("Up");
      const rest = sheet.getRange("A1:A3");
      rest.load("values");
      await context.sync();
      expect(rest.values).toEqual([[10], [2], [12]]);
    });
  });

  it("copy values, formulas and formats", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("A2").copyFrom("A1:B1");
      sheet.getRange("A3").copyFrom("A1:B1", "Values");
      const range = sheet.getRange("A2:B3");
      const font = sheet.getRange("B2").format.font;
      range.load("formulas");
      font.load("bold");
      await context.sync();
      expect(range.formulas).toEqual([
        [2, "=A2*2"],
        [2, 4],
      ]);
      expect(font.bold).toBe(true);
    });
  });

  it("merge, split and clear", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      await context.sync();
      const cells = workbook.univerAPI.getActiveWorkbook()?.getSheetByName("Sheet1");
      expect(cells?.getRange("A1:B1").isMerged()).toBe(true);
      sheet.getRange("A1:B1").unmerge();
      const range = sheet.getRange("A1");
      range.values = [["x"]];
      range.format.fill.color = "#FF0000";
      range.clear("Contents");
      range.load("values, format/fill/color");
      await context.sync();
      expect(cells?.getRange("A1:B1").isMerged()).toBe(false);
      expect([range.values, range.format.fill.color]).toEqual([[[""]], "#FF0000"]);
      range.clear();
      range.load("format/fill/color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FFFFFF");
    });
  });
});

describe("formats", () => {
  it("are kept for every cell, and are null where cells differ", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.set({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        font: { bold: true, italic: true, color: "navy", name: "Arial", size: 14, underline: "Single" },
        fill: { color: "#ABCDEF" },
      });
      sheet.getRange("A1").format.font.size = 8;
      range.format.load("horizontalAlignment, verticalAlignment, wrapText, indentLevel, font, fill/color");
      await context.sync();
      expect(range.format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
        font: { bold: true, italic: true, color: "#000080", name: "Arial", size: null, underline: "Single" },
        fill: { color: "#ABCDEF" },
      });
    });
  });

  it("draw borders along the edges and between cells", async () => {
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      borders.getItem("EdgeBottom").set({ style: "Continuous", weight: "Medium", color: "#112233" });
      borders.getItem("InsideHorizontal").color = "#445566";
      const [below, above, inside] = [
        sheet.getRange("C3").format.borders.getItem("EdgeBottom"),
        sheet.getRange("C3").format.borders.getItem("EdgeTop"),
        sheet.getRange("B2").format.borders.getItem("EdgeBottom"),
      ];
      for (const border of [below, above, inside]) border.load("style, weight, color");
      await context.sync();
      expect(below.toJSON()).toMatchObject({ style: "Continuous", weight: "Medium", color: "#112233" });
      expect(above.style).toBe("None");
      expect(inside.toJSON()).toMatchObject({ style: "Continuous", weight: "Thin", color: "#445566" });
    });
  });

  it("refuse what is none", async () => {
    const red = onSheet(async (sheet, context) => {
      sheet.getRange("A1").format.fill.color = "reddish";
      await context.sync();
    });
    await expect(red).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "RangeFill.color" },
    });
  });

  it("can be given cell by cell", async () => {
    await onSheet(async (sheet, context) => {
      sheet
        .getRange("A1:B1")
        .setCellProperties([
          [{ format: { fill: { color: "#FF0000" } } }, { format: { font: { bold: true } } }],
        ]);
      const [first, second] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
      first.load("fill/color");
      second.load("font/bold");
      await context.sync();
      expect([first.fill.color, second.font.bold]).toEqual(["#FF0000", true]);
    });
  });

  it("fit columns to their texts", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B1").values = [["a text of some length in this cell", "short"]];
      sheet.getRange("A:B").format.autofitColumns();
      const [wide, narrow] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
      wide.load("columnWidth");
      narrow.load("columnWidth");
      await context.sync();
      expect(wide.columnWidth).toBeGreaterThan(narrow.columnWidth * 3);
    });
  });
});

describe("rules", () => {
  it("of data validation cover their cells", async () => {
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange("B3:B5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "US,TX" } };
      dataValidation.prompt = { title: "Place", message: "A state or US", showPrompt: true };
      const inside = sheet.getRange("B4").dataValidation;
      const outside = sheet.getRange("B6").dataValidation;
      inside.load("rule, type, prompt");
      outside.load("type");
      await context.sync();
      expect(inside.rule).toEqual({ list: { inCellDropDown: true, source: "US,TX" } });
      expect([inside.type, outside.type]).toEqual(["List", "None"]);
      dataValidation.clear();
      inside.load("type");
      await context.sync();
      expect(inside.type).toBe("None");
    });
  });

  it("of data validation are taken from some of their cells, or give way to others", async () => {
    await onSheet(async (sheet, context) => {
      const list = { list: { inCellDropDown: true, source: "US,TX" } };
      sheet.getRange("A1:D4").dataValidation.rule = list;
      sheet.getRange("B2:C2").dataValidation.clear();
      const locked = sheet.getRange("B3").dataValidation;
      locked.rule = { custom: { formula: "=FALSE" } };
      locked.errorAlert = { showAlert: true, style: "Warning", title: "Values", message: "These stay." };
      const types = ["A2", "B1", "B2", "C2", "D2", "B3", "C3", "B4"].map((address) => {
        const { dataValidation } = sheet.getRange(address);
        dataValidation.load("type, errorAlert");
        return dataValidation;
      });
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual([
        "List",
        "List",
        "None",
        "None",
        "List",
        "Custom",
        "List",
        "List",
      ]);
      expect(types.map(({ errorAlert }) => errorAlert.style)).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        "Warning",
        undefined,
        undefined,
      ]);
      sheet.getRange("B3").dataValidation.clear();
      locked.load("type");
      await context.sync();
      expect(locked.type).toBe("None");
    });
  });

  it("of data validation hold no list of more than 255 characters", async () => {
    const long = onSheet(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      await context.sync();
    });
    await expect(long).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("of conditional formats are kept", async () => {
    await onSheet(async (sheet, context) => {
      const rule = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=A1>5";
      rule.custom.format.font.color = "#FF0000";
      const found = sheet.getRange("A2").conditionalFormats;
      found.load("items/type, items/custom/rule/formula");
      await context.sync();
      expect(found.items.map(({ type, custom }) => [type, custom.rule.formula])).toEqual([
        ["Custom", "=A1>5"],
      ]);
    });
  });

  it("make links of cells", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { address: "https://www.bls.gov/", textToDisplay: "BLS" };
      range.load("values, hyperlink");
      await context.sync();
      expect(range.values).toEqual([["BLS"]]);
      expect(range.hyperlink).toMatchObject({ address: "https://www.bls.gov/" });
    });
  });
});
