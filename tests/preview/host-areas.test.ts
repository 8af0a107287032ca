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

describe("what stands in an area", () => {
  it("are its tables, and not those beside it", async () => {
    await onSheet(async (sheet, context) => {
      sheet.tables.add("A1:B3", true).name = "Left";
      sheet.tables.add("D1:E3", true).name = "Right";
      const [some, all] = [sheet.getRange("B2:C9").getTables(), sheet.getRange("B2:C9").getTables(true)];
      const whole = sheet.getRange("C1:F9").getTables(true);
      for (const tables of [some, all, whole]) tables.load("items/name");
      await context.sync();
      const names = [some, all, whole].map(({ items }) => items.map(({ name }) => name));
      expect(names).toEqual([["Left"], [], ["Right"]]);
    });
  });

  it("are its PivotTables", async () => {
    const area = { row: 4, column: 0, rowCount: 3, columnCount: 2 };
    workbook.host.pivotTables.push({ name: "Pivot", sheetName: "Sheet1", area });
    await onSheet(async (sheet, context) => {
      const [there, beside] = [
        sheet.getRange("B7:C9").getPivotTables(),
        sheet.getRange("B8:C9").getPivotTables(),
      ];
      for (const pivots of [there, beside]) pivots.load("items/name");
      await context.sync();
      expect([there.items.map(({ name }) => name), beside.items]).toEqual([["Pivot"], []]);
    });
  });

  it("are its merged cells, each whole", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").merge();
      sheet.getRange("E5:E6").merge();
      const merged = sheet.getRange("B2:E5").getMergedAreasOrNullObject();
      const none = sheet.getRange("G1:H9").getMergedAreasOrNullObject();
      merged.load("address,areaCount,areas/items/address");
      none.load("address");
      await context.sync();
      expect(merged.areaCount).toBe(2);
      expect(merged.areas.items.map(({ address }) => address)).toEqual(["Sheet1!A1:C2", "Sheet1!E5:E6"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("are hidden rows and columns, also where only some are", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("3:3").rowHidden = true;
      const [some, none, all] = ["A1:B5", "A1:B2", "A3:B3"].map((address) => sheet.getRange(address));
      for (const range of [some, none, all]) range?.load("rowHidden,columnHidden");
      await context.sync();
      expect([some, none, all].map((range) => range?.rowHidden)).toEqual([null, false, true]);
      expect(some?.columnHidden).toBe(false);
    });
  });

  it("are the cells in use of a column, not of the sheet", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:C9").getCell(8, 2).values = [[1]];
      sheet.getRange("A2").values = [[1]];
      const [a, b, c] = ["A:A", "B:B", "C:C"].map((address) =>
        sheet.getRange(address).getUsedRangeOrNullObject(true),
      );
      for (const used of [a, b, c]) used?.load("address");
      await context.sync();
      expect(a?.address).toBe("Sheet1!A2");
      expect(b?.isNullObject).toBe(true);
      expect(c?.address).toBe("Sheet1!C9");
    });
  });

  it("is how its cells look, one by one", async () => {
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      const first = sheet.getRange("A1").format;
      first.font.bold = true;
      first.fill.color = "#FFF6DC";
      first.borders.getItem("EdgeBottom").style = "Continuous";
      const looks = range.getCellProperties({
        format: { font: { bold: true }, fill: { color: true }, borders: { style: true } },
      });
      await context.sync();
      const [[one, other] = []] = looks.value;
      expect(one?.format?.font?.bold).toBe(true);
      expect(one?.format?.fill?.color).toBe("#FFF6DC");
      expect([one?.format?.borders?.bottom?.style, one?.format?.borders?.top?.style]).toEqual([
        "Continuous",
        "None",
      ]);
      expect(other?.format?.font?.bold).toBe(false);
      range.clear("Formats");
      range.setCellProperties(looks.value);
      first.font.load("bold");
      await context.sync();
      expect(first.font.bold).toBe(true);
    });
  });

  it("is as high as its rows, one by one", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A2").format.rowHeight = 40;
      const heights = sheet.getRange("A1:A3").getRowProperties({ format: { rowHeight: true } });
      await context.sync();
      const [first, second, third] = heights.value.map(({ format }) => format?.rowHeight);
      expect(second).toBe(40);
      expect(first).toBe(third);
      expect(first).toBeLessThan(40);
    });
  });

  it("may be made to fit", async () => {
    await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.shrinkToFit = true;
      format.load("shrinkToFit");
      await context.sync();
      expect(format.shrinkToFit).toBe(true);
    });
  });

  it("is not to be had while a chart is selected", async () => {
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:B2")).activate();
      await context.sync();
      context.workbook.getSelectedRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidSelection" });
    });
  });
});
